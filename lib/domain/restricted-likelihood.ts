import { Matrix, solve as solveLinear } from "ml-matrix";
import type { Crossing, Design } from "./crossing";
import { type Least, NAMES, type State, slopesOf, stateOf, sumOfSquares } from "./likelihood-slope";
import type { Components } from "./mixed-model";

const MOST_STEPS = 30;
const SETTLED = 1e-5;
/** Of the total: no component is ever taken for less. */
const FLOOR = 1e-4;
const LEAST_INFORMATION = 0.005;
const SHORTER = [1, 0.25];
const ROUNDING_NOISE = 1e-6;
/** Gained in -2 log of the likelihood: after less the next step of Newton's is nothing, and EM only creeps on. */
const MATTERS = { newton: 1e-3, em: 0.05 };

/**
 * One step of Newton's method with the average information; no component moves by more than a factor of ten. Where one
 * would, it is held at that, and the others are asked again what then is best for them.
 */
const newtonStep = (crossing: Crossing, state: State, floor: number, leastOf: Least): Components => {
  const { score, information } = slopesOf(crossing, state, leastOf);
  const now = NAMES.map((name) => state.components[name]);
  const held = new Map<number, number>();
  let step: number[] = [];
  while (held.size < NAMES.length) {
    const rows = information.map((row, at) =>
      held.has(at) ? row.map((_, column) => Number(column === at)) : row,
    );
    const right = score.map((slope, at) => held.get(at) ?? slope);
    step = solveLinear(new Matrix(rows), Matrix.columnVector(right), true).to1DArray();
    const before = held.size;
    for (const [at, value] of now.entries()) {
      const bounded = Math.max(floor, value / 10, Math.min(value * 10, value + (step[at] ?? 0)));
      if (Math.abs(bounded - value - (step[at] ?? 0)) > floor * ROUNDING_NOISE) held.set(at, bounded - value);
    }
    if (held.size === before) break;
  }
  const [large = floor, small = floor, rest = floor] = now.map(
    (value, at) => value + (held.get(at) ?? step[at] ?? 0),
  );
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
    if (before.criterion - state.criterion < MATTERS[climbs ? "newton" : "em"]) break;
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
