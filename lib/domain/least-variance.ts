import type { Display, Figure } from "./cell";

/** The sums of answers that a displayed figure leaves open. */
export const sumsOf = ({ value, bound, n }: Figure, display: Display): { min: number; max: number } => {
  const { scale, atMostTenths, atLeastTenths } = display;
  const mostAtBound = Math.floor((atMostTenths * n) / 10);
  const leastAtBound = Math.ceil((atLeastTenths * n) / 10);
  if (bound === "at_most") return { min: scale.min * n, max: mostAtBound };
  if (bound === "at_least") return { min: leastAtBound, max: scale.max * n };
  const tenths = Math.round(value * 10);
  return {
    min: Math.max(mostAtBound + 1, Math.ceil((n * (2 * tenths - 1)) / 20)),
    max: Math.min(leastAtBound - 1, Math.ceil((n * (2 * tenths + 1)) / 20) - 1),
  };
};

/** The least sum of squares of n whole numbers with this sum: all equal, or one apart. */
const leastSquares = (sum: number, n: number): number => {
  const low = Math.floor(sum / n);
  return n * low * low + (sum - low * n) * (2 * low + 1);
};

/** The sum that a displayed figure leaves open whose answers can lie closest together, and how close: squared deviations. */
const closest = (figure: Figure, display: Display): { sum: number; deviations: number } => {
  const { min, max } = sumsOf(figure, display);
  let found = { sum: min, deviations: Number.POSITIVE_INFINITY };
  for (let sum = min; sum <= max; sum += 1) {
    const deviations = leastSquares(sum, figure.n) - (sum * sum) / figure.n;
    if (deviations < found.deviations) found = { sum, deviations };
  }
  return found;
};

/** The least sum of squared deviations that the answers behind one displayed figure can have. */
export const leastDeviations = (figure: Figure, display: Display): number =>
  closest(figure, display).deviations;

/** Answers behind a displayed figure that lie as close together as any can. */
export const closestAnswers = (figure: Figure, display: Display): number[] => {
  const { sum } = closest(figure, display);
  const low = Math.floor(sum / figure.n);
  return Array.from({ length: figure.n }, (_, at) => (at < sum - low * figure.n ? low + 1 : low));
};

const STEPS_PER_POINT = 20;

/**
 * The least variance (n - 1) that the answers to one skill can have, given its displayed cells: every
 * cell's mean as near as its figure allows to one common level, and its answers as even as whole numbers
 * can be. All levels in steps of a twentieth of a point are tried.
 */
export const leastVariance = (cells: readonly Figure[], display: Display): number => {
  const n = cells.reduce((sum, cell) => sum + cell.n, 0);
  const open = cells.map((cell) => ({ n: cell.n, ...sumsOf(cell, display) }));
  let least = Number.POSITIVE_INFINITY;
  for (
    let step = display.scale.min * STEPS_PER_POINT;
    step <= display.scale.max * STEPS_PER_POINT;
    step += 1
  ) {
    let total = 0;
    let squares = 0;
    for (const cell of open) {
      const sum = Math.min(cell.max, Math.max(cell.min, Math.round((step * cell.n) / STEPS_PER_POINT)));
      total += sum;
      squares += leastSquares(sum, cell.n);
    }
    least = Math.min(least, (squares - (total * total) / n) / (n - 1));
  }
  return least;
};
