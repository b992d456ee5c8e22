import { LEAST_SUBJECTS } from "./within-variance";

/** One subject's displayed figure of a skill. `n` may be fractional for a figure folded from others. */
export type ShrinkageCell = { readonly value: number; readonly n: number };

export type Shrinkage = {
  /** the round's mean of true levels and their variance; null with fewer than eight subjects */
  readonly spread: { readonly mu: number; readonly muSe: number; readonly tau2: number } | null;
  /** per cell, in the same order: the best guess of the true level and its standard error */
  readonly levels: readonly { readonly theta: number; readonly se: number }[];
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Variance between true levels: DerSimonian and Laird (1986), never below 0. */
const varianceBetween = (values: readonly number[], variances: readonly number[]): number => {
  const weights = variances.map((v) => 1 / v);
  const total = sumOf(weights);
  const centre = sumOf(values.map((value, i) => value * (weights[i] ?? 0))) / total;
  const q = sumOf(values.map((value, i) => (weights[i] ?? 0) * (value - centre) ** 2));
  return Math.max(0, (q - (values.length - 1)) / (total - sumOf(weights.map((w) => w * w)) / total));
};

/**
 * Empirical-Bayes levels of one skill over the subjects of a round: few raters pull a figure towards the
 * round's mean. tau2 = 0 says that this round cannot tell people apart on this skill. With fewer than eight
 * subjects nothing is pulled: theta is the figure, SE = sqrt(s2w / n).
 */
export const shrink = (cells: readonly ShrinkageCell[], within: number): Shrinkage => {
  const variances = cells.map(({ n }) => within / n);
  if (cells.length < LEAST_SUBJECTS) {
    return {
      spread: null,
      levels: cells.map(({ value, n }) => ({ theta: value, se: Math.sqrt(within / n) })),
    };
  }
  const values = cells.map(({ value }) => value);
  const tau2 = varianceBetween(values, variances);
  const weights = variances.map((v) => 1 / (v + tau2));
  const total = sumOf(weights);
  const mu = sumOf(values.map((value, i) => value * (weights[i] ?? 0))) / total;
  const levels = values.map((value, i) => {
    const v = variances[i] ?? 0;
    const kept = tau2 / (tau2 + v);
    return { theta: mu + kept * (value - mu), se: Math.sqrt(kept * v + (1 - kept) ** 2 / total) };
  });
  return { spread: { mu, muSe: Math.sqrt(1 / total), tau2 }, levels };
};
