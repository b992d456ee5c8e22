import { expect, it } from "vitest";
import { percentile } from "./percentile";

it("is the nearest rank, whatever order the values come in", () => {
  const values = Array.from({ length: 100 }, (_, at) => ((at * 37) % 100) + 1);
  expect(percentile(values, 0.5)).toBe(50);
  expect(percentile(values, 0.95)).toBe(95);
  expect(percentile(values, 1)).toBe(100);
  expect(percentile([7], 0.95)).toBe(7);
  expect(percentile([3, 1, 2], 0.95)).toBe(3);
  expect(percentile([], 0.95)).toBe(0);
});
