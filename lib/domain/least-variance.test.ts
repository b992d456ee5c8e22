import { describe, expect, it } from "vitest";
import { type Figure, figureOf, skillDisplay } from "./cell";
import { closestAnswers, leastDeviations, leastVariance, sumsOf } from "./least-variance";
import { squaresOf } from "./within-variance";

/** All multisets of n ratings. */
const multisets = (n: number, least = 1): number[][] =>
  n === 0
    ? [[]]
    : [1, 2, 3, 4, 5]
        .filter((rating) => rating >= least)
        .flatMap((rating) => multisets(n - 1, rating).map((rest) => [rating, ...rest]));

/** All that n people may answer, by the figure that is displayed of it. */
const byFigure = (n: number, threshold: number): Map<string, number[][]> => {
  const sets = new Map<string, number[][]>();
  for (const answers of multisets(n)) {
    const key = JSON.stringify(figureOf({ answers, threshold, display: skillDisplay(threshold) }));
    sets.set(key, [...(sets.get(key) ?? []), answers]);
  }
  return sets;
};

describe("what a displayed figure leaves open", () => {
  it.each([3, 4])("is every sum that is displayed like it, threshold %i", (threshold) => {
    const display = skillDisplay(threshold);
    for (const n of [threshold, 5, 7, 12])
      for (const [key, sets] of byFigure(n, threshold)) {
        const sums = sets.map((answers) => answers.reduce((a, b) => a + b, 0));
        const { min, max } = sumsOf(JSON.parse(key) as Figure, display);
        expect([min, max]).toEqual([Math.min(...sums), Math.max(...sums)]);
      }
  });

  it.each([3, 4])("has answers that lie as close together as any, threshold %i", (threshold) => {
    const display = skillDisplay(threshold);
    for (const n of [threshold, 5, 7, 12])
      for (const [key, sets] of byFigure(n, threshold)) {
        const figure = JSON.parse(key) as Figure;
        const answers = closestAnswers(figure, display);
        expect(figureOf({ answers, threshold, display })).toEqual(figure);
        expect(squaresOf(answers)).toBeCloseTo(Math.min(...sets.map(squaresOf)), 9);
        expect(leastDeviations(figure, display)).toBeCloseTo(squaresOf(answers), 9);
      }
  });

  it("has the least variance that a search over all answers finds", () => {
    const display = skillDisplay(4);
    const sets = byFigure(4, 4);
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
