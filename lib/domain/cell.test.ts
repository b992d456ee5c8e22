import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIMENSION_DISPLAY, type Display, derivedValue, figureOf, rangeOf, skillDisplay } from "./cell";

const skills = skillDisplay(4);
const show = (answers: number[], threshold = 4, display: Display = skillDisplay(threshold)) =>
  figureOf({ answers, threshold, display });
const times = (count: number, answer: number) => Array.from({ length: count }, () => answer);

describe("a displayed figure", () => {
  it("rounds half up to one decimal", () => {
    expect(show([1, 2, 3, 3])).toEqual({ value: 2.3, bound: "exact", n: 4 });
    expect(show([3, 4, 4, 4])).toEqual({ value: 3.8, bound: "exact", n: 4 });
    expect(show([2, 3, 4, 4, 4, 4])).toEqual({ value: 3.5, bound: "exact", n: 6 });
  });

  it("compares the exact mean with the bounds before it rounds", () => {
    expect(show([1, 1, 2, 2])).toEqual({ value: 1.5, bound: "at_most", n: 4 });
    expect(show([...times(6, 1), ...times(7, 2)])).toEqual({ value: 1.5, bound: "exact", n: 13 });
    expect(show([4, 4, 5, 5])).toEqual({ value: 4.5, bound: "at_least", n: 4 });
    expect(show([...times(6, 5), ...times(7, 4)])).toEqual({ value: 4.5, bound: "exact", n: 13 });
    expect(show(times(5, 1))).toEqual({ value: 1.5, bound: "at_most", n: 5 });
    expect(show(times(5, 5))).toEqual({ value: 4.5, bound: "at_least", n: 5 });
  });

  it("has wider bounds where three are enough", () => {
    expect(show([1, 2, 2], 3)).toEqual({ value: 1.7, bound: "at_most", n: 3 });
    expect(show([5, 4, 4], 3)).toEqual({ value: 4.3, bound: "at_least", n: 3 });
    expect(show([...times(7, 4), ...times(3, 5)], 3)).toEqual({ value: 4.3, bound: "at_least", n: 10 });
    expect(show([2, 2, 2], 3)).toEqual({ value: 2, bound: "exact", n: 3 });
  });

  it("is bounded on the dimensions too, and rounds half up below zero", () => {
    const place = (answers: number[]) => show(answers, 4, DIMENSION_DISPLAY);
    expect(place([-2, -2, -2, -3])).toEqual({ value: -2.2, bound: "at_most", n: 4 });
    expect(place([3, 2, 2, 2])).toEqual({ value: 2.2, bound: "at_least", n: 4 });
    expect(place([-1, 0, 0, 0])).toEqual({ value: -0.2, bound: "exact", n: 4 });
    expect(place([-1, 1, 0, 0])).toEqual({ value: 0, bound: "exact", n: 4 });
  });

  it("does not exist below the threshold", () => {
    expect(show([4, 4, 4])).toBeNull();
    expect(show([])).toBeNull();
    expect(show([4, 4], 3)).toBeNull();
  });

  it("lies within a twentieth of the exact mean, or says on which side of the bound", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 60 }), (answers) => {
        const figure = show(answers)!;
        const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
        if (figure.bound === "exact") expect(Math.abs(figure.value - mean)).toBeLessThanOrEqual(0.05 + 1e-9);
        if (figure.bound === "at_most") expect(mean).toBeLessThanOrEqual(1.5);
        if (figure.bound === "at_least") expect(mean).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it("leaves every answer a range of two points, whatever the others are", () => {
    for (const threshold of [3, 4, 5]) {
      for (let n = threshold; n <= 30; n += 1) {
        const sums = new Map<string, number[]>();
        for (let sum = n; sum <= 5 * n; sum += 1) {
          const fives = Math.floor((sum - n) / 4);
          const rest = (sum - n) % 4;
          const answers = [
            ...times(fives, 5),
            ...(fives < n ? [1 + rest] : []),
            ...times(Math.max(0, n - fives - 1), 1),
          ];
          expect(answers.reduce((a, b) => a + b, 0)).toBe(sum);
          const key = JSON.stringify(show(answers, threshold));
          sums.set(key, [...(sums.get(key) ?? []), sum]);
        }
        for (const open of sums.values()) {
          const low = Math.max(1, Math.min(...open) - 5 * (n - 1));
          const high = Math.min(5, Math.max(...open) - (n - 1));
          expect(high - low).toBeGreaterThanOrEqual(2);
        }
      }
    }
  });
});

describe("what stands for a figure", () => {
  it("is halfway between a bound and its end of the scale", () => {
    const at = (bound: "at_most" | "at_least", display: Display) =>
      derivedValue({ value: 0, bound }, display);
    expect([at("at_most", skills), at("at_least", skills)]).toEqual([1.25, 4.75]);
    expect([at("at_most", skillDisplay(3)), at("at_least", skillDisplay(3))]).toEqual([1.35, 4.65]);
    expect([at("at_most", DIMENSION_DISPLAY), at("at_least", DIMENSION_DISPLAY)]).toEqual([-2.6, 2.6]);
    expect(derivedValue({ value: 3.2, bound: "exact" }, skills)).toBe(3.2);
  });

  it("may lie anywhere beyond a bound", () => {
    expect(rangeOf({ value: 1.5, bound: "at_most" }, skills)).toEqual({ min: 1, max: 1.5 });
    expect(rangeOf({ value: 4.5, bound: "at_least" }, skills)).toEqual({ min: 4.5, max: 5 });
    expect(rangeOf({ value: 3, bound: "exact" }, skills)).toEqual({ min: 3, max: 3 });
  });
});
