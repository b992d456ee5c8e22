/**
 * Rounds half up. Derived figures are stored with two decimals, so that the noise of floating point
 * arithmetic never reaches a snapshot; -0 becomes 0, which JSON could not tell apart.
 */
export const toDecimals = (value: number, decimals: number): number => {
  const unit = 10 ** decimals;
  return Math.floor(value * unit + 0.5 + 1e-9) / unit + 0;
};

/** Two decimals: every derived figure of a report. */
export const derived = (value: number): number => toDecimals(value, 2);

/** One decimal: every constant of a round that more than one subject stands behind. */
export const published = (value: number): number => toDecimals(value, 1);
