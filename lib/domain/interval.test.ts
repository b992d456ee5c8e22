import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../tests/vectors/small_n_intervals.json";
import { intervalOf, reachOf, tQuantile, twoSidedChance } from "./interval";
import { SKILL_SCALE } from "./scale";

describe("Student's t", () => {
  it.each(reference.t_quantiles)("has R's quantiles for df $df", ({ df, q90, q95 }) => {
    expect(Math.abs(tQuantile(0.95, df) - q90)).toBeLessThan(1e-7);
    expect(Math.abs(tQuantile(0.975, df) - q95)).toBeLessThan(1e-7);
    expect(Math.abs(twoSidedChance(q95, df) - 0.05)).toBeLessThan(1e-7);
    expect(reachOf(df)).toBe(tQuantile(0.95, df));
  });

  it("gives the same chance to both sides, and 1 to nothing", () => {
    expect(twoSidedChance(-2, 30)).toBe(twoSidedChance(2, 30));
    expect(twoSidedChance(0, 30)).toBeCloseTo(1, 7);
  });
});

describe("the interval of a small mean", () => {
  it.each(reference.pooled)("is R's, to two decimals: mean $mean, n $n", ({ mean, n, s2w, df, ci90 }) => {
    const { low, high } = intervalOf({
      value: mean,
      se: Math.sqrt(s2w / n),
      reach: reachOf(df),
      scale: SKILL_SCALE,
    });
    expect(Math.abs(low - ci90[0]!)).toBeLessThanOrEqual(0.005 + 1e-9);
    expect(Math.abs(high - ci90[1]!)).toBeLessThanOrEqual(0.005 + 1e-9);
  });

  it("ends where the scale ends", () => {
    expect(intervalOf({ value: 4.75, se: 0.5, reach: 1.7, scale: SKILL_SCALE })).toEqual({
      low: 3.9,
      high: 5,
    });
    expect(intervalOf({ value: 1.25, se: 0.5, reach: 1.7, scale: SKILL_SCALE })).toEqual({
      low: 1,
      high: 2.1,
    });
  });

  it("holds its value, is wider with less, and never wider than the scale", () => {
    const value = fc.double({ min: 1, max: 5, noNaN: true });
    const se = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(value, se, fc.integer({ min: 2, max: 400 }), (mean, error, df) => {
        const of = (width: number) =>
          intervalOf({ value: mean, se: width, reach: reachOf(df), scale: SKILL_SCALE });
        const [narrow, wide] = [of(error), of(error * 2)];
        expect(narrow.low).toBeLessThanOrEqual(mean + 0.005 + 1e-9);
        expect(narrow.high).toBeGreaterThanOrEqual(mean - 0.005 - 1e-9);
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
        expect(wide.low).toBeGreaterThanOrEqual(1);
        expect(wide.high).toBeLessThanOrEqual(5);
      }),
    );
  });
});
