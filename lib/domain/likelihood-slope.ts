import type { Crossing, Design } from "./crossing";
import { type Components, type Effects, type Equations, equationsOf } from "./mixed-model";

export const sumOfSquares = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value * value, 0);

/** Components, what follows from them, and -2 log of the restricted likelihood. */
export type State = { components: Components; equations: Equations; effects: Effects; criterion: number };

export const stateOf = (design: Design, values: Float64Array, components: Components): State => {
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

export const NAMES = ["large", "small", "rest"] as const;

/** What the information of a component is taken for at the least: effects of 0 carry none, and it would stay where it is. */
export type Least = (levels: number, component: number) => number;

/** Derivatives of the likelihood by the three components, and their average information (Gilmour and others 1995). */
export const slopesOf = (crossing: Crossing, { components, equations, effects }: State, leastOf: Least) => {
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
