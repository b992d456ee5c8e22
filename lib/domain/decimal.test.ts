import { describe, expect, it } from "vitest";
import { derived, published, toDecimals } from "./decimal";

describe("rounding", () => {
  it("rounds half up, on both sides of zero", () => {
    expect(published(2.25)).toBe(2.3);
    expect(published(-2.25)).toBe(-2.2);
    expect(derived(3.456)).toBe(3.46);
  });

  it("does not let floating point push a half down", () => {
    expect(derived(1.005)).toBe(1.01);
    expect(derived(0.1 + 0.2)).toBe(0.3);
  });

  it("has no negative zero", () => {
    expect(Object.is(toDecimals(-0.001, 2), 0)).toBe(true);
  });
});
