import { Matrix, solve as solveLinear } from "ml-matrix";
import type { Crossing, Design } from "./crossing";
import { type Components, type Effects, type Equations, equationsOf } from "./mixed-model";

const MOST_STEPS = 60;
const SETTLED = 1e-5;
/** Of the total: no component is ever taken for less. */
const FLOOR = 1e-4;
const LEAST_INFORMATION = 0.005;

const sumOfSquares = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0);

/** Components, what follows from them, and -2 log of the restricted likelihood. */
export type State = { components: Components; equations: Equations; effects: Effects; criterion: number };

const stateOf = (design: Design, values: Float64Array, components: Components): State => {
  const equations = equationsOf(design, components);
  const effects = equations.solve(values);
  const { large, small, rest } = components;
  const { largeLevels: a, smallLevels: b } = design.crossing;
  const n = values.length;
  const explained = effects.residuals.reduce((sum, residual, at) => sum + residual * (values[at] ?? 0), 0);
  const criterion =
    (n - 1) * Math.log(2 * Math.PI) +
    equations.logDeterminant +
    (n - 1 - a - b) * Math.log(rest) +
    a * Math.log(large) +
    b * Math.log(small) +
    explained / rest;
  return { components, equations, effects, criterion };
};

const NAMES = ["large", "small", "rest"] as const;

/** Derivatives of the likelihood by the three components, and their average information (Gilmour and others 1995). */
const slopesOf = (crossing: Crossing, { components, equations, effects }: State) => {
  const { large, small, rest } = components;
  const n = effects.residuals.length;
  const { traces, solve } = equations;
  const kept = {
    large: crossing.largeLevels - (rest / large) * traces.large,
    small: crossing.smallLevels - (rest / small) * traces.small,
  };
  const score = [
    -0.5 * (kept.large / large - sumOfSquares(effects.large) / large ** 2),
    -0.5 * (kept.small / small - sumOfSquares(effects.small) / small ** 2),
    -0.5 * ((n - 1 - kept.large - kept.small) / rest - sumOfSquares(effects.residuals) / rest ** 2),
  ];
  const directions = [
    Float64Array.from(crossing.large, (level) => (effects.large[level] ?? 0) / large),
    Float64Array.from(crossing.small, (level) => (effects.small[level] ?? 0) / small),
    effects.residuals.map((residual) => residual / rest),
  ];
  const projected = directions.map((direction) => solve(direction).residuals);
  const counts = [crossing.largeLevels, crossing.smallLevels, n];
  const information = directions.map((direction, row) =>
    projected.map((image, column) => {
      const average = (0.5 / rest) * direction.reduce((sum, value, at) => sum + value * (image[at] ?? 0), 0);
      // Effects of 0 would carry no information at all, and the component would stay where it began.
      const least = (LEAST_INFORMATION * (counts[row] ?? 0)) / components[NAMES[row] ?? "rest"] ** 2;
      return row === column ? Math.max(average, least) : average;
    }),
  );
  return { score, information };
};

/** One step of Newton's method with the average information; no component moves by more than a factor of ten. */
const newtonStep = (crossing: Crossing, state: State, floor: number): Components => {
  const { score, information } = slopesOf(crossing, state);
  const step = solveLinear(new Matrix(information), Matrix.columnVector(score), true).to1DArray();
  const [large = floor, small = floor, rest = floor] = NAMES.map((name, at) => {
    const now = state.components[name];
    return Math.max(floor, now / 10, Math.min(now * 10, now + (step[at] ?? 0)));
  });
  return { large, small, rest };
};

/** One step of Henderson's EM: small, but it always leads upwards. */
const emStep = (crossing: Crossing, { components, equations, effects }: State, floor: number): Components => {
  const { rest } = components;
  const { traces } = equations;
  const n = effects.residuals.length;
  const lost =
    crossing.largeLevels +
    crossing.smallLevels -
    rest * (traces.large / components.large + traces.small / components.small);
  return {
    large: Math.max(floor, (sumOfSquares(effects.large) + rest * traces.large) / crossing.largeLevels),
    small: Math.max(floor, (sumOfSquares(effects.small) + rest * traces.small) / crossing.smallLevels),
    rest: Math.max(floor, (sumOfSquares(effects.residuals) + rest * (1 + lost)) / n),
  };
};

const isSettled = (before: Components, after: Components, total: number): boolean =>
  NAMES.every((name) => Math.abs(after[name] - before[name]) <= SETTLED * total);

/**
 * The variance components of y = mu + u + v + e at which the restricted likelihood of the values is highest: Newton's
 * method with the average information on Henderson's equations, with an EM step wherever that one does not climb.
 * The values must vary, and sum to about 0 for the sake of precision.
 */
export const mostLikely = (design: Design, values: Float64Array): State => {
  const total = sumOfSquares(values) / (values.length - 1);
  const floor = total * FLOOR;
  let state = stateOf(design, values, { large: total / 3, small: total / 3, rest: total / 3 });
  for (let step = 0; step < MOST_STEPS; step++) {
    const before = state;
    state = stateOf(design, values, newtonStep(design.crossing, before, floor));
    if (!(state.criterion <= before.criterion))
      state = stateOf(design, values, emStep(design.crossing, before, floor));
    if (isSettled(before.components, state.components, total)) break;
  }
  return state;
};
