import { published } from "./decimal";
import { DIMENSION_SCALE, SKILL_SCALE } from "./scale";

/** A pooled variance of the round or, where too little stands behind it, a stated prior. */
export type Variance = { readonly value: number; readonly df: number; readonly prior: boolean };

/** Within one cell, between raters, on the 1 to 5 scale (s2w). */
export const WITHIN_PRIOR: Variance = { value: 0.55, df: 30, prior: true };
/** Within one subject, between raters' means of a list (s2d). */
export const LIST_PRIOR: Variance = { value: 0.22, df: 30, prior: true };

/** With fewer subjects behind it, a figure of the round would be a figure about some of them. */
export const LEAST_SUBJECTS = 8;
const LEAST_DF = 30;
const CLIP = { min: 0.2, max: 1.5 };

/** Sum of squared deviations from the mean. */
export const squaresOf = (sample: readonly number[]): number => {
  const mean = sample.reduce((sum, x) => sum + x, 0) / sample.length;
  return sample.reduce((sum, x) => sum + (x - mean) ** 2, 0);
};

/** What samples add to a pooled variance: their sum of squares and degrees of freedom. */
export type Spread = { readonly squares: number; readonly df: number };

export const spreadOf = (samples: readonly (readonly number[])[]): Spread => {
  const usable = samples.filter((sample) => sample.length > 1);
  return {
    squares: usable.reduce((sum, sample) => sum + squaresOf(sample), 0),
    df: usable.reduce((sum, sample) => sum + sample.length - 1, 0),
  };
};

/**
 * sum SS / sum (n - 1) over all samples of these spreads, rounded to 0.1 within 0.2 to 1.5; the prior with fewer
 * than 30 degrees of freedom or 8 subjects. The clip keeps a round of equal answers from giving them away.
 */
export const pooledVariance = ({
  spreads,
  subjects,
  prior,
}: {
  spreads: readonly Spread[];
  subjects: number;
  prior: Variance;
}): Variance => {
  const df = spreads.reduce((sum, spread) => sum + spread.df, 0);
  if (df < LEAST_DF || subjects < LEAST_SUBJECTS) return prior;
  const pooled = spreads.reduce((sum, { squares }) => sum + squares, 0) / df;
  return { value: published(Math.min(CLIP.max, Math.max(CLIP.min, pooled))), df, prior: false };
};

/** More squares than this to spare let any answer behind a displayed figure move by two points. */
const ELBOW_ROOM = 4;

/**
 * The variance as it may be published beside the displayed figures, which need `least` squares at the least. A
 * rounded variance says that there are fewer squares than (value + 0.05) df: where that is hardly more than the
 * figures need, whoever reads all reports of the round would know every answer. The next value up is used then,
 * which is a hair's breadth away.
 */
export const roomyVariance = (variance: Variance, least: number): Variance => {
  const room = (variance.value + 0.05) * variance.df - least;
  if (variance.prior || variance.value >= CLIP.max || room > ELBOW_ROOM) return variance;
  return { ...variance, value: published(variance.value + 0.1) };
};

/**
 * The style dimensions borrow the skills' variance, stretched with the square of the two scales' lengths
 * (6 to 4 points), rather than publish a second constant.
 */
export const onDimensions = (within: Variance): number =>
  within.value * ((DIMENSION_SCALE.max - DIMENSION_SCALE.min) / (SKILL_SCALE.max - SKILL_SCALE.min)) ** 2;

/**
 * Variance of one rater's mean over `items` skills. One rater's errors go together: s2d holds for ten
 * skills, s2w for one, and a rater's own part r and the rest e follow from s2w = r + e, s2d = r + e / 10.
 */
export const listMeanVariance = ({
  items,
  within,
  list,
}: {
  items: number;
  within: Variance;
  list: Variance;
}): number => {
  const rest = Math.max(0, within.value - list.value) / (1 - 1 / 10);
  return list.value + rest * (1 / items - 1 / 10);
};
