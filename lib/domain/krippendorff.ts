export type Metric = "nominal" | "ordinal" | "interval" | "ratio";

type Difference = (a: number, b: number) => number;

/** Squared ordinal distance: what part of all values lies between two ranks, with half of each end. */
const ordinal = (totals: readonly number[]): Difference => {
  const before: number[] = [0];
  for (const total of totals) before.push((before.at(-1) ?? 0) + total);
  const all = before.at(-1) ?? 0;
  const middle = (rank: number): number => ((before[rank] ?? 0) + (totals[rank] ?? 0) / 2) / all;
  return (a, b) => (middle(a) - middle(b)) ** 2;
};

const differenceOf = (metric: Metric, values: readonly number[], totals: readonly number[]): Difference => {
  const value = (rank: number): number => values[rank] ?? 0;
  if (metric === "nominal") return (a, b) => (a === b ? 0 : 1);
  if (metric === "ordinal") return ordinal(totals);
  if (metric === "interval") return (a, b) => (value(a) - value(b)) ** 2;
  return (a, b) => (value(a) === value(b) ? 0 : ((value(a) - value(b)) / (value(a) + value(b))) ** 2);
};

/** How far apart paired values lie, and how far apart chance would put them; summed over values. */
type Disagreement = { readonly observed: number; readonly expected: number };

const disagreementIn = (units: readonly (readonly number[])[], metric: Metric): Disagreement => {
  const pairable = units.filter((unit) => unit.length > 1);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const rankOf = new Map(values.map((value, rank) => [value, rank]));
  const totals = values.map(() => 0);
  const ranked = pairable.map((unit) => {
    const counts = values.map(() => 0);
    for (const value of unit) {
      const rank = rankOf.get(value) ?? 0;
      counts[rank] = (counts[rank] ?? 0) + 1;
      totals[rank] = (totals[rank] ?? 0) + 1;
    }
    return { counts, weight: 1 / (unit.length - 1) };
  });
  const difference = differenceOf(metric, values, totals);
  const among = (counts: readonly number[]): number =>
    counts.reduce(
      (sum, a, i) => sum + counts.reduce((inner, b, j) => inner + (a && b ? a * b * difference(i, j) : 0), 0),
      0,
    );
  const n = totals.reduce((sum, total) => sum + total, 0);
  return {
    observed: ranked.reduce((sum, { counts, weight }) => sum + weight * among(counts), 0),
    expected: n > 1 ? among(totals) / (n - 1) : 0,
  };
};

/**
 * Krippendorff's alpha (2011): agreement beyond chance of any number of observers, with missing values. `questions`
 * hold units, and those what the observers said about each, missing values left out; units with fewer than two
 * values say nothing. Chance is that of each question alone, since questions have different levels; what is observed
 * and what is expected is summed over them. 1 is perfect, 0 is chance. Null if nothing can be paired, or nothing varies.
 */
export const pooledAlpha = (
  questions: readonly (readonly (readonly number[])[])[],
  metric: Metric,
): number | null => {
  const sum = { observed: 0, expected: 0 };
  for (const units of questions) {
    const { observed, expected } = disagreementIn(units, metric);
    sum.observed += observed;
    sum.expected += expected;
  }
  return sum.expected > 0 ? 1 - sum.observed / sum.expected : null;
};

/** The same of one question. */
export const krippendorffAlpha = (units: readonly (readonly number[])[], metric: Metric): number | null =>
  pooledAlpha([units], metric);
