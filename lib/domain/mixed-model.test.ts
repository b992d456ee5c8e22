import fc from "fast-check";
import { determinant, inverse, Matrix } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { syntheticDyads } from "../../tests/domain/synthetic-round";
import reference from "../../tests/vectors/variance_synth360_40.json";
import { type Crossing, designOf } from "./crossing";
import { type Components, equationsOf } from "./mixed-model";

type Cell = { large: number; small: number; value: number };

const crossingOf = (cells: readonly Cell[]): Crossing => ({
  large: Int32Array.from(cells, (cell) => cell.large),
  small: Int32Array.from(cells, (cell) => cell.small),
  largeLevels: Math.max(...cells.map((cell) => cell.large)) + 1,
  smallLevels: Math.max(...cells.map((cell) => cell.small)) + 1,
});

const solved = (cells: readonly Cell[], components: Components) =>
  equationsOf(designOf(crossingOf(cells)), components).solve(Float64Array.from(cells, ({ value }) => value));

const sameNumbers = (found: ArrayLike<number>, expected: ArrayLike<number>, digits: number): void => {
  expect(found).toHaveLength(expected.length);
  for (const [at, value] of Array.from(expected).entries()) expect(found[at]).toBeCloseTo(value, digits);
};

/** Henderson's equations written out and inverted, with nothing eliminated. */
const writtenOut = (cells: readonly Cell[], { large, small, rest }: Components) => {
  const { largeLevels: a, smallLevels: b } = crossingOf(cells);
  const size = 1 + a + b;
  const matrix = Matrix.zeros(size, size);
  const right = Matrix.zeros(size, 1);
  for (const cell of cells) {
    const places = [0, 1 + cell.large, 1 + a + cell.small];
    for (const row of places) {
      right.set(row, 0, right.get(row, 0) + cell.value);
      for (const column of places) matrix.set(row, column, matrix.get(row, column) + 1);
    }
  }
  for (let at = 1; at < size; at++) matrix.set(at, at, matrix.get(at, at) + rest / (at <= a ? large : small));
  const inverted = inverse(matrix);
  const trace = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => inverted.get(from + at, from + at)).reduce(
      (x, y) => x + y,
      0,
    );
  return {
    solution: inverted.mmul(right).to1DArray(),
    traces: { large: trace(1, 1 + a), small: trace(1 + a, size) },
    logDeterminant: Math.log(determinant(matrix)),
  };
};

const anyCells = fc
  .uniqueArray(fc.record({ large: fc.nat(5), small: fc.nat(3), value: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 4,
    selector: ({ large, small }) => `${large} ${small}`,
  })
  .filter((cells) => {
    const { large, small, largeLevels, smallLevels } = crossingOf(cells);
    return new Set(large).size === largeLevels && new Set(small).size === smallLevels;
  });
const variance = fc.double({ min: 0.05, max: 2, noNaN: true });
const anyComponents = fc.record({ large: variance, small: variance, rest: variance });

describe("Henderson's equations with one block eliminated", () => {
  it("give the effects that lme4 gives for the synthetic round", () => {
    const dyads = syntheticDyads();
    const subjects = Object.keys(reference.effects.ratee);
    const raters = Object.keys(reference.effects.rater);
    const cells = dyads.map(({ subject, rater, value }) => ({
      large: subjects.indexOf(subject),
      small: raters.indexOf(rater),
      value,
    }));
    const { ratee, rater, residual } = reference.variances;
    const { mu, large, small } = solved(cells, { large: ratee, small: rater, rest: residual });
    expect(mu).toBeCloseTo(reference.mu, 7);
    sameNumbers(large, Object.values(reference.effects.ratee), 7);
    sameNumbers(small, Object.values(reference.effects.rater), 7);
  });

  it("are those of the whole matrix, inverted", () => {
    fc.assert(
      fc.property(anyCells, anyComponents, (cells, components) => {
        const whole = writtenOut(cells, components);
        const { solve, traces, logDeterminant } = equationsOf(designOf(crossingOf(cells)), components);
        const { mu, large, small } = solve(Float64Array.from(cells, ({ value }) => value));
        sameNumbers([mu, ...large, ...small], whole.solution, 8);
        expect(traces.large).toBeCloseTo(whole.traces.large, 8);
        expect(traces.small).toBeCloseTo(whole.traces.small, 8);
        expect(logDeterminant).toBeCloseTo(whole.logDeterminant, 8);
      }),
    );
  });

  it("move only mu and the rater if a constant is added to one rater's answers", () => {
    const chance = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(chance, fc.double({ min: -2, max: 2, noNaN: true }), (values, constant) => {
        const cells = values.map((value, at) => ({ large: at % 8, small: Math.floor(at / 8), value }));
        const moved = cells.map((cell) =>
          cell.small === 2 ? { ...cell, value: cell.value + constant } : cell,
        );
        const components = { large: 0.3, small: 0.2, rest: 0.4 };
        const [before, after] = [solved(cells, components), solved(moved, components)];
        expect(after.mu).toBeCloseTo(before.mu + constant / 5, 9);
        sameNumbers(after.large, before.large, 9);
        const against = (effects: Float64Array, rater: number) => effects[rater]! - effects[0]!;
        for (const rater of [1, 3, 4])
          expect(against(after.small, rater)).toBeCloseTo(against(before.small, rater), 9);
        expect(Math.abs(against(after.small, 2) - against(before.small, 2))).toBeLessThanOrEqual(
          Math.abs(constant) + 1e-9,
        );
      }),
    );
  });

  it("say the same of an unfinished table once raters are not pulled together", () => {
    fc.assert(
      fc.property(anyCells, fc.double({ min: -2, max: 2, noNaN: true }), (cells, constant) => {
        const moved = cells.map((cell) =>
          cell.small === 0 ? { ...cell, value: cell.value + constant } : cell,
        );
        const components = { large: 0.3, small: 1e6, rest: 0.4 };
        const [before, after] = [solved(cells, components), solved(moved, components)];
        sameNumbers(after.large, before.large, 4);
        sameNumbers(after.residuals, before.residuals, 4);
      }),
    );
  });

  it("refuse components that are not above 0", () => {
    const crossing = crossingOf([{ large: 0, small: 0, value: 1 }]);
    expect(() => equationsOf(designOf(crossing), { large: 0, small: 1, rest: 1 })).toThrow(RangeError);
  });
});
