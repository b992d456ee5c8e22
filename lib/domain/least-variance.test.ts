import { describe, expect, it } from "vitest";
import { type Figure, figureOf, skillDisplay } from "./cell";
import { leastVariance, sumsOf } from "./least-variance";
import { squaresOf } from "./within-variance";

/** All multisets of n ratings. */
const multisets = (n: number, least = 1): number[][] =>
  n === 0
    ? [[]]
    : [1, 2, 3, 4, 5]
        .filter((rating) => rating >= least)
        .flatMap((rating) => multisets(n - 1, rating).map((rest) => [rating, ...rest]));

describe("what a displayed figure leaves open", () => {
  it.each([3, 4])("is every sum that is displayed like it, threshold %i", (threshold) => {
    const display = skillDisplay(threshold);
    for (const n of [threshold, 5, 7, 12]) {
      const byFigure = new Map<string, number[]>();
      for (const answers of multisets(n)) {
        const key = JSON.stringify(figureOf({ answers, threshold, display }));
        byFigure.set(key, [...(byFigure.get(key) ?? []), answers.reduce((a, b) => a + b, 0)]);
      }
      for (const [key, sums] of byFigure) {
        const { min, max } = sumsOf(JSON.parse(key) as Figure, display);
        expect([min, max]).toEqual([Math.min(...sums), Math.max(...sums)]);
      }
    }
  });

  it("has the least variance that a search over all answers finds", () => {
    const display = skillDisplay(4);
    const sets = new Map<string, number[][]>();
    for (const answers of multisets(4)) {
      const key = JSON.stringify(figureOf({ answers, threshold: 4, display }));
      sets.set(key, [...(sets.get(key) ?? []), answers]);
    }
    const figures = [...sets.keys()];
    for (const first of figures) {
      for (const second of figures) {
        const found = Math.min(
          ...sets.get(first)!.flatMap((a) => sets.get(second)!.map((b) => squaresOf([...a, ...b]) / 7)),
        );
        const cells = [JSON.parse(first) as Figure, JSON.parse(second) as Figure];
        expect(leastVariance(cells, display)).toBeCloseTo(found, 9);
      }
    }
  });
});
