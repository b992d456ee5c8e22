import { describe, expect, it } from "vitest";
import { percent, placeOf, ticksOf } from "@/components/charts/linear";
import { DIMENSION_SCALE, SKILL_SCALE } from "@/lib/domain/scale";

describe("a place on a straight scale", () => {
  it("runs from the low end to the high end", () => {
    expect([1, 2, 3, 5].map((value) => placeOf(value, SKILL_SCALE))).toEqual([0, 0.25, 0.5, 1]);
    expect(placeOf(0, DIMENSION_SCALE)).toBe(0.5);
  });

  it("is clipped to the scale", () => {
    expect(placeOf(6, SKILL_SCALE)).toBe(1);
    expect(placeOf(-4, DIMENSION_SCALE)).toBe(0);
  });

  it("is written as a short percentage", () => {
    expect(percent(1 / 3)).toBe("33.333%");
    expect(percent(0.5)).toBe("50%");
  });

  it("has a tick for each whole number", () => {
    expect(ticksOf(SKILL_SCALE)).toEqual([1, 2, 3, 4, 5]);
    expect(ticksOf(DIMENSION_SCALE)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
  });
});
