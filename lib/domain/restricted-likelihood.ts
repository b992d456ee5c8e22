import { Matrix, solve as solveLinear } from "ml-matrix";
import type { Crossing, Design } from "./crossing";
import { type Components, type Effects, type Equations, equationsOf } from "./mixed-model";

const MOST_STEPS = 30;
const SETTLED = 1e-5;
/** Of the total: no component is ever taken for less. */
const FLOOR = 1e-4;
const LEAST_INFORMATION = 0.005;
const SHORTER = [1, 0.25];
/** In -2 log of the likelihood. */
const MATTERS = 0.01;

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

/** What the information of a component is taken for at the least: effects of 0 carry none, and it would stay where it is. */
type Least = (levels: number, component: number) => number;

/** Derivatives of the likelihood by the three components, and their average information (Gilmour and others 1995). */
const slopesOf = (crossing: Crossing, { components, equations, effects }: State, leastOf: Least) => {
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
      const least = leastOf(counts[row] ?? 0, components[NAMES[row] ?? "rest"]);
      return row === column ? Math.max(average, least) : average;
    }),
  );
  return { score, information };
};

/** One step of Newton's method with the average information; no component moves by more than a factor of ten. */
const newtonStep = (crossing: Crossing, state: State, floor: number, leastOf: Least): Components => {
  const { score, information } = slopesOf(crossing, state, leastOf);
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

const between = (from: Components, to: Components, part: number): Components => ({
  large: from.large + part * (to.large - from.large),
  small: from.small + part * (to.small - from.small),
  rest: from.rest + part * (to.rest - from.rest),
});

/** Newton's method, with a shorter step where that one does not climb, and an EM step where neither does. */
const climb = (design: Design, values: Float64Array, from: State, total: number, leastOf: Least): State => {
  const floor = total * FLOOR;
  let state = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    const before = state;
    const wanted = newtonStep(design.crossing, before, floor, leastOf);
    const climbs = SHORTER.some((part) => {
      state = stateOf(design, values, between(before.components, wanted, part));
      return state.criterion <= before.criterion;
    });
    if (!climbs) state = stateOf(design, values, emStep(design.crossing, before, floor));
    if (isSettled(before.components, state.components, total)) break;
    if (!climbs && before.criterion - state.criterion < MATTERS) break;
  }
  return state;
};

/**
 * The variance components of y = mu + u + v + e at which the restricted likelihood of the values is highest, by the
 * average information on Henderson's equations. Where a component is next to nothing its information is tiny, and must
 * not be taken for more; where values fit exactly it is tiny too, and must be. So the one is climbed first, then the
 * other, which in an ordinary round finds that it is there. The values must vary, and sum to about 0 for precision.
 */
export const mostLikely = (design: Design, values: Float64Array): State => {
  const total = sumOfSquares(values) / (values.length - 1);
  const start = stateOf(design, values, { large: total / 3, small: total / 3, rest: total / 3 });
  const near = climb(design, values, start, total, (n) => (LEAST_INFORMATION * n) / total ** 2);
  return climb(design, values, near, total, (n, component) => (LEAST_INFORMATION * n) / component ** 2);
};
