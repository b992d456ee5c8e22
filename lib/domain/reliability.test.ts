import fc from "fast-check";
import { describe, expect, it } from "vitest";
import shroutFleiss from "../../tests/vectors/icc_shrout_fleiss.json";
import multilevel from "../../tests/vectors/rwg_ad_icc1_multilevel.json";
import prophecy from "../../tests/vectors/spearman_brown.json";
import { iccOfMean, iccOfOne, oneWay, ratersNeeded, twoWay } from "./reliability";

const psych = (type: string) => shroutFleiss.psych.rows.find((row) => row.type === type)!.ICC;

describe("reliability", () => {
  it("has Shrout and Fleiss' mean squares and six forms", () => {
    const { meanSquares, single, average } = twoWay(shroutFleiss.data);
    const { BMS, JMS, EMS, WMS } = shroutFleiss.anova;
    expect(meanSquares.targets).toBeCloseTo(BMS, 9);
    expect(meanSquares.judges).toBeCloseTo(JMS, 9);
    expect(meanSquares.error).toBeCloseTo(EMS, 9);
    expect(meanSquares.within).toBeCloseTo(WMS, 9);
    ["ICC1", "ICC2", "ICC3"].forEach((type, i) => {
      expect(single[i]).toBeCloseTo(psych(type), 9);
      expect(average[i]).toBeCloseTo(psych(`${type}k`), 9);
    });
  });

  it("finds the one-way forms without a table", () => {
    const anova = oneWay(shroutFleiss.data)!;
    expect(anova.raters).toBeCloseTo(4, 12);
    expect(iccOfOne(anova)).toBeCloseTo(psych("ICC1"), 9);
    expect(iccOfMean(anova)).toBeCloseTo(psych("ICC1k"), 9);
  });

  it.each(
    Object.entries(multilevel.bh1996).flatMap(([name, row]) =>
      typeof row === "object" ? [[name, row] as const] : [],
    ),
  )("agrees with the multilevel package on %s", (_, { MSB, MSW, ICC1, ICC2 }) => {
    const anova = { between: MSB, within: MSW, raters: multilevel.bh1996.n / multilevel.bh1996.groups };
    expect(iccOfOne(anova)).toBeCloseTo(ICC1, 9);
    expect(iccOfMean(anova)).toBeCloseTo(ICC2, 9);
  });

  it("corrects for unequal numbers of raters", () => {
    expect(
      oneWay([
        [1, 2, 3],
        [4, 5],
        [3, 3, 4, 4, 5],
      ])!.raters,
    ).toBeCloseTo((10 - 38 / 10) / 2, 12);
  });

  it.each(prophecy["raters_needed_for_.70"])("needs $k raters at $icc1", ({ icc1, k }) => {
    expect(ratersNeeded(icc1)).toBe(k);
  });

  it("cannot promise anything where single ratings carry nothing", () => {
    expect(ratersNeeded(0)).toBeNull();
    expect(ratersNeeded(-0.1)).toBeNull();
    expect(ratersNeeded(1)).toBe(1);
    expect(oneWay([[1], [2]])).toBeNull();
    expect(oneWay([[1, 2]])).toBeNull();
    expect(() => twoWay([[1, 2], [3]])).toThrow(RangeError);
  });

  it("changes with neither the order of people and raters, nor the place or length of the scale", () => {
    const anyTable = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 }), {
      minLength: 2,
      maxLength: 10,
    });
    fc.assert(
      fc.property(anyTable, (table) => {
        const anova = oneWay(table)!;
        fc.pre(anova.between + anova.within > 0);
        const others = [
          table.map((row) => [...row].reverse()).reverse(),
          table.map((row) => row.map((value) => 3 * value - 7)),
        ];
        for (const other of others.map((rows) => oneWay(rows)!)) {
          expect(other.raters).toBeCloseTo(anova.raters, 9);
          expect(iccOfOne(other)).toBeCloseTo(iccOfOne(anova), 9);
        }
        expect(iccOfOne(anova)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("reaches .70 with so many raters, and not with one fewer", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (icc) => {
        const reliability = (raters: number) => (raters * icc) / (1 + (raters - 1) * icc);
        const needed = ratersNeeded(icc)!;
        expect(reliability(needed)).toBeGreaterThanOrEqual(0.7 - 1e-6);
        if (needed > 1) expect(reliability(needed - 1)).toBeLessThan(0.7);
      }),
    );
  });
});
