import fc from "fast-check";
import { determinant, inverse, Matrix } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { syntheticDyads } from "../../tests/domain/synthetic-round";
import { chanceFrom, shuffleWith } from "../../tests/domain/world";
import reference from "../../tests/vectors/variance_synth360_40.json";
import { type Dyad, MOST_SUBJECTS, sampleDyads, varianceComponents } from "./variance-share";

const within = (value: number, expected: number, tolerance = 1e-4): void =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(tolerance);

const normal = (chance: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/** Everybody rated by `raters` of `people`, with known variances. */
const roundOf = (people: number, raters: number, seed = 1): Dyad[] => {
  const chance = chanceFrom(seed);
  const effects = Array.from({ length: people }, () => ({
    subject: normal(chance) * 0.4,
    rater: normal(chance) * 0.3,
  }));
  return effects.flatMap(({ subject }, at) =>
    Array.from({ length: raters }, (_, step) => {
      const rater = (at + 1 + step * 7) % people;
      return {
        subject: `s${at}`,
        rater: `r${rater}`,
        value: 3.8 + subject + effects[rater]!.rater + normal(chance) * 0.35,
      };
    }),
  );
};

/** -2 log of the restricted likelihood, from the whole covariance matrix of the answers. */
const criterionOf = (
  dyads: readonly Dyad[],
  parts: { subject: number; rater: number; rest: number },
): number => {
  const n = dyads.length;
  const covariance = new Matrix(
    dyads.map((a) =>
      dyads.map(
        (b) =>
          (a.subject === b.subject ? parts.subject : 0) +
          (a.rater === b.rater ? parts.rater : 0) +
          (a === b ? parts.rest : 0),
      ),
    ),
  );
  const inverted = inverse(covariance);
  const ones = Matrix.ones(n, 1);
  const values = Matrix.columnVector(dyads.map(({ value }) => value));
  const weight = inverted.sum();
  const mean = ones.transpose().mmul(inverted).mmul(values).get(0, 0) / weight;
  const off = values.clone().sub(mean);
  const explained = off.transpose().mmul(inverted).mmul(off).get(0, 0);
  return (n - 1) * Math.log(2 * Math.PI) + Math.log(determinant(covariance)) + Math.log(weight) + explained;
};

describe("shares of variance", () => {
  it("are those of lme4 for the synthetic round", () => {
    const dyads = syntheticDyads();
    expect(dyads).toHaveLength(reference.nobs);
    const found = varianceComponents(dyads)!;
    within(found.mu, 3.7877911058);
    within(found.subject, 0.1421979979);
    within(found.rater, 0.1031406635);
    within(found.rest, 0.1071217943);
    within(found.criterion, 360.0201119437);
  });

  it("find the truth of a large round, also of one that is complete", () => {
    const some = varianceComponents(roundOf(400, 8))!;
    within(some.subject, 0.16, 0.15);
    within(some.rater, 0.09, 0.15);
    within(some.rest, 0.1225, 0.1);
    const all = varianceComponents(roundOf(101, 100))!;
    within(all.rest, 0.1225, 0.05);
    within(all.subject + all.rater, 0.25, 0.25);
  });

  it("do not change if people are given other names, or come in another order", () => {
    const dyads = syntheticDyads();
    const { criterion, subject, rater, rest } = varianceComponents(dyads)!;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const shuffle = shuffleWith(chanceFrom(seed));
        const names = shuffle([...new Set(dyads.flatMap((dyad) => [dyad.subject, dyad.rater]))]);
        const nameOf = (name: string) => `x${names.indexOf(name)}`;
        const other = varianceComponents(
          shuffle(dyads).map((dyad) => ({
            ...dyad,
            subject: nameOf(dyad.subject),
            rater: nameOf(dyad.rater),
          })),
        )!;
        expect(other.criterion).toBeCloseTo(criterion, 6);
        within(other.subject, subject, 1e-5);
        within(other.rater, rater, 1e-5);
        within(other.rest, rest, 1e-5);
      }),
      { numRuns: 10 },
    );
  });

  it("only move with the scale, and swap if subjects and raters do", () => {
    const dyads = syntheticDyads();
    const { subject, rater, rest, mu } = varianceComponents(dyads)!;
    const moved = varianceComponents(dyads.map((dyad) => ({ ...dyad, value: 3 * dyad.value - 2 })))!;
    within(moved.mu, 3 * mu - 2, 1e-6);
    within(moved.subject, 9 * subject, 1e-5);
    within(moved.rater, 9 * rater, 1e-5);
    const turned = varianceComponents(
      dyads.map((dyad) => ({ subject: `r${dyad.rater}`, rater: dyad.subject, value: dyad.value })),
    )!;
    within(turned.subject, rater, 1e-5);
    within(turned.rater, subject, 1e-5);
    within(turned.rest, rest, 1e-5);
  });

  it("are where the likelihood, written out, is at its best", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const dyads = roundOf(12, 4, seed);
        const { criterion, ...found } = varianceComponents(dyads)!;
        expect(criterionOf(dyads, found)).toBeCloseTo(criterion, 6);
        for (const part of ["subject", "rater", "rest"] as const)
          for (const times of found[part] > 0.001 ? [0.8, 1.25] : [1.25])
            expect(criterionOf(dyads, { ...found, [part]: found[part] * times })).toBeGreaterThan(
              criterion - 1e-4,
            );
      }),
      { numRuns: 20 },
    );
  });

  it("are found where one part is nothing, and not where parts cannot be told apart", () => {
    const grid = (value: (subject: number, rater: number) => number) =>
      Array.from({ length: 60 }, (_, at) => ({
        subject: `s${at % 12}`,
        rater: `r${Math.floor(at / 12)}`,
        value: value(at % 12, Math.floor(at / 12)),
      }));
    const bySubject = varianceComponents(grid((subject) => subject % 5))!;
    expect(bySubject.rater + bySubject.rest).toBeLessThan(bySubject.subject * 1e-3);
    expect(varianceComponents(grid(() => 4))).toBeNull();
    const strangers = grid((subject, rater) => subject + rater).map((dyad, at) => ({
      ...dyad,
      rater: `r${at}`,
    }));
    expect(varianceComponents(strangers)).toBeNull();
    expect(varianceComponents([])).toBeNull();
  });

  it("are judged by so many subjects at the most, drawn by lot", () => {
    const dyads = roundOf(MOST_SUBJECTS + 50, 4);
    const drawn = sampleDyads(dyads, shuffleWith(chanceFrom(3)));
    const other = sampleDyads(dyads, shuffleWith(chanceFrom(4)));
    expect(new Set(drawn.map(({ subject }) => subject)).size).toBe(MOST_SUBJECTS);
    expect(drawn).toHaveLength(MOST_SUBJECTS * 4);
    expect(drawn).not.toEqual(other);
    expect(sampleDyads(roundOf(MOST_SUBJECTS, 4), shuffleWith(chanceFrom(3)))).toHaveLength(
      MOST_SUBJECTS * 4,
    );
  });
});
