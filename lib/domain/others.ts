import { type Display, derivedValue, type Figure, rangeOf } from "./cell";
import { derived } from "./decimal";
import type { Scale } from "./scale";

/** The figure of all others, and where the mean behind it may lie. */
export type OthersFigure = Figure & { readonly range: Scale };

/**
 * Folds the displayed cells of one skill: sum(n v) / sum(n), with n their sum; without self and the one
 * manager. Null without a cell. If every cell lies at the same bound, so does the fold; otherwise it is a
 * value with two decimals, in which a bounded cell counts with its derived value.
 */
export const foldOthers = (cells: readonly Figure[], display: Display): OthersFigure | null => {
  const [first] = cells;
  if (!first) return null;
  const n = cells.reduce((sum, cell) => sum + cell.n, 0);
  const mean = (pick: (cell: Figure) => number): number =>
    derived(cells.reduce((sum, cell) => sum + cell.n * pick(cell), 0) / n);
  const range = {
    min: mean((cell) => rangeOf(cell, display).min),
    max: mean((cell) => rangeOf(cell, display).max),
  };
  if (cells.every((cell) => cell.bound === first.bound) && first.bound !== "exact") {
    return { value: first.value, bound: first.bound, n, range };
  }
  return { value: mean((cell) => derivedValue(cell, display)), bound: "exact", n, range };
};
