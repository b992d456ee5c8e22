import { expect, it } from "vitest";
import { HATS } from "./hat";

it("tells both hats with everything that they answer for", () => {
  expect(HATS.management.responsibilities).toHaveLength(5);
  expect(HATS.leadership.responsibilities).toHaveLength(7);
  expect(HATS.management.asks).toBe("Are we doing things right?");
  expect(HATS.leadership.asks).toBe("Are we doing the right things, and are we bringing others along?");
  for (const hat of Object.values(HATS)) expect(hat.traits).toHaveLength(4);
});
