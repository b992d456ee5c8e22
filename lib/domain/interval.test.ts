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
});
