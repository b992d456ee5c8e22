import jstat from "jstat";

// The formulas of the method page, written anew: what is published is held against them.

export type Constants = {
  readonly threshold: number;
  readonly withinVariance: { readonly value: number; readonly df: number };
  readonly listVariance: { readonly value: number; readonly df: number };
};
export type Shown = { readonly value: number; readonly bound: string; readonly n: number };
export type Scale = "skills" | "dimensions";
export type Estimate = { readonly value: number; readonly se: number };

export const ENDS = { skills: [1, 5], dimensions: [-3, 3] } as const;

export const boundsOf = (scale: Scale, threshold: number): readonly [number, number] => {
  if (scale === "dimensions") return [-2.2, 2.2];
  return threshold === 3 ? [1.7, 4.3] : [1.5, 4.5];
};

/** What a bounded figure counts as: halfway to the end of its scale. */
export const standsFor = ({ value, bound }: Pick<Shown, "value" | "bound">, scale: Scale): number => {
  if (bound === "at_most") return (value + ENDS[scale][0]) / 2;
  return bound === "at_least" ? (value + ENDS[scale][1]) / 2 : value;
};

const reach = new Map<number, number>();
export const reachOf = (df: number): number => {
  const known = reach.get(df) ?? jstat.studentt.inv(0.95, df);
  reach.set(df, known);
  return known;
};

export const intervalOf = (
  { value, se }: Estimate,
  df: number,
  [least, most]: readonly [number, number],
): [number, number] => [Math.max(least, value - reachOf(df) * se), Math.min(most, value + reachOf(df) * se)];

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, x) => sum + x, 0) / values.length;
export const squares = (values: readonly number[]): number => {
  const centre = mean(values);
  return values.reduce((sum, x) => sum + (x - centre) ** 2, 0);
};
export const rounded = (value: number, decimals: number): number =>
  Math.floor(value * 10 ** decimals + 0.5 + 1e-9) / 10 ** decimals;

export const isEnough = (present: number, total: number): boolean => present * 10 >= total * 7;

/** All displayed cells of a question as one figure. */
export const foldOf = (cells: readonly Shown[], scale: Scale): Shown => {
  const n = cells.reduce((sum, cell) => sum + cell.n, 0);
  const [first] = cells;
  if (first && first.bound !== "exact" && cells.every(({ bound }) => bound === first.bound))
    return { value: first.value, bound: first.bound, n };
  const value = rounded(cells.reduce((sum, cell) => sum + cell.n * standsFor(cell, scale), 0) / n, 2);
  return { value, bound: "exact", n };
};

/** Where the mean behind some displayed cells may lie; an exact figure is taken at its word. */
export const foldRange = (
  cells: readonly Shown[],
): { readonly n: number; readonly range: readonly [number, number] } => {
  const n = cells.reduce((sum, cell) => sum + cell.n, 0);
  const fold = (pick: (cell: Shown) => number) =>
    rounded(cells.reduce((sum, cell) => sum + cell.n * pick(cell), 0) / n, 2);
  return {
    n,
    range: [
      fold(({ value, bound }) => (bound === "at_most" ? ENDS.skills[0] : value)),
      fold(({ value, bound }) => (bound === "at_least" ? ENDS.skills[1] : value)),
    ],
  };
};

export type Listed = { readonly value: number; readonly n: number; readonly lists: readonly string[] };

/** Variance of one rater's mean over so many skills. */
export const listMeanVariance = (
  items: number,
  { withinVariance, listVariance }: Omit<Constants, "threshold">,
): number =>
  listVariance.value + (Math.max(0, withinVariance.value - listVariance.value) / 0.9) * (1 / items - 0.1);

/** The level of some skills, and its error; null with fewer than seven in ten of them. */
export const levelOf = (figures: readonly Listed[], total: number, constants: Constants): Estimate | null => {
  if (!isEnough(figures.length, total)) return null;
  const variance = listMeanVariance(figures.length, constants);
  return {
    value: mean(figures.map(({ value }) => value)),
    se: Math.sqrt(variance * mean(figures.map(({ n }) => 1 / n))),
  };
};

/** One side minus the other. */
export const leanOf = (
  sides: readonly (readonly Listed[])[],
  totals: readonly number[],
  { withinVariance }: Constants,
): Estimate | null => {
  if (sides.some((side, at) => !isEnough(side.length, totals[at]!))) return null;
  const [first, second] = sides.map((side) => mean(side.map(({ value }) => value)));
  const variances = sides.map(
    (side) => side.reduce((sum, { n }) => sum + withinVariance.value / n, 0) / side.length ** 2,
  );
  return { value: first! - second!, se: Math.sqrt(variances[0]! + variances[1]!) };
};
