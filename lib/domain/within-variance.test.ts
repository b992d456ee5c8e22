import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LIST_PRIOR,
  listMeanVariance,
  onDimensions,
  pooledVariance,
  spreadOf,
  squaresOf,
  WITHIN_PRIOR,
} from "./within-variance";

const pool = (sample: number[], cells: number, subjects = 8) =>
  pooledVariance({
    spreads: [spreadOf(Array.from({ length: cells }, () => sample))],
    subjects,
    prior: WITHIN_PRIOR,
  });

describe("the pooled variance of a round", () => {
  it("is the sum of squares over the degrees of freedom, to one decimal", () => {
    expect(squaresOf([2, 4, 4, 5])).toBeCloseTo(4.75, 12);
    expect(pool([3, 4, 4, 5], 10)).toEqual({ value: 0.7, df: 30, prior: false });
    expect(
      pooledVariance({
        spreads: [
          spreadOf(Array.from({ length: 10 }, () => [3, 3, 3, 5])),
          spreadOf(Array.from({ length: 10 }, () => [4, 4])),
        ],
        subjects: 9,
        prior: WITHIN_PRIOR,
      }),
    ).toEqual({ value: 0.8, df: 40, prior: false });
  });

  it("never says that all answers were equal, or how scattered they were at the most", () => {
    expect(pool([4, 4, 4, 4], 10)).toEqual({ value: 0.2, df: 30, prior: false });
    expect(pool([1, 1, 5, 5], 10)).toEqual({ value: 1.5, df: 30, prior: false });
  });

  it("is the prior where too little stands behind it", () => {
    expect(pool([3, 4, 4, 5], 9)).toEqual(WITHIN_PRIOR);
    expect(pool([3, 4, 4, 5], 100, 7)).toEqual(WITHIN_PRIOR);
    expect(pool([3], 100)).toEqual(WITHIN_PRIOR);
    expect(WITHIN_PRIOR).toEqual({ value: 0.55, df: 30, prior: true });
    expect(LIST_PRIOR.value).toBe(0.22);
  });

  it("hears only how far the answers of one cell lie apart: not where, nor in which order", () => {
    const anySamples = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 9 }), {
      minLength: 12,
      maxLength: 30,
    });
    fc.assert(
      fc.property(anySamples, fc.integer({ min: -9, max: 9 }), (samples, constant) => {
        const of = (given: number[][]) =>
          pooledVariance({
            spreads: given.map((sample) => spreadOf([sample])),
            subjects: 8,
            prior: WITHIN_PRIOR,
          });
        const found = of(samples);
        expect(found.prior).toBe(false);
        expect(found.value).toBeGreaterThanOrEqual(0.2);
        expect(found.value).toBeLessThanOrEqual(1.5);
        expect(of(samples.map((sample, at) => sample.map((value) => value + at * constant)))).toEqual(found);
        expect(of([...samples].reverse().map((sample) => [...sample].reverse()))).toEqual(found);
      }),
    );
  });

  it("stretches to the dimensions with the square of the scale's length", () => {
    expect(onDimensions(WITHIN_PRIOR)).toBeCloseTo(0.55 * 2.25, 12);
  });
});

describe("the variance of one rater's list mean", () => {
  const of = (items: number) => listMeanVariance({ items, within: WITHIN_PRIOR, list: LIST_PRIOR });

  it("is s2d for ten skills, s2w for one, and between them for others", () => {
    expect(of(10)).toBeCloseTo(0.22, 12);
    expect(of(1)).toBeCloseTo(0.55, 12);
    expect(of(3)).toBeGreaterThan(of(7));
    expect(of(7)).toBeGreaterThan(of(10));
  });

  it("is four times what independent errors would give", () => {
    expect(of(10) / (WITHIN_PRIOR.value / 10)).toBeCloseTo(4, 12);
  });
});
