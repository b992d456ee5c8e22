import type { Shuffle } from "./comment-pool";
import { type Crossing, designOf } from "./crossing";
import { mostLikely } from "./restricted-likelihood";

/** What one rater gave one subject on average. */
export type Dyad = { readonly subject: string; readonly rater: string; readonly value: number };

export type VarianceComponents = {
  readonly mu: number;
  /** between subjects, between raters, and what is left */
  readonly subject: number;
  readonly rater: number;
  readonly rest: number;
  /** -2 log of the restricted likelihood */
  readonly criterion: number;
};

/** Larger rounds are judged by so many subjects, drawn by lot. */
export const MOST_SUBJECTS = 400;

const numbered = (names: readonly string[]): { levels: Int32Array; count: number } => {
  const places = new Map<string, number>();
  const levels = Int32Array.from(names, (name) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  });
  return { levels, count: places.size };
};

/** By counts alone: two subjects and two raters or more, and more pairs than one for each of them. */
export const canBeToldApart = (dyads: readonly Dyad[]): boolean => {
  const subjects = new Set(dyads.map(({ subject }) => subject)).size;
  const raters = new Set(dyads.map(({ rater }) => rater)).size;
  return subjects > 1 && raters > 1 && dyads.length >= subjects + raters;
};

/**
 * The variance between subjects, between raters and left over in y = mu + u_subject + v_rater + e, by restricted
 * maximum likelihood: Newton's method with the average information on Henderson's equations, with an EM step
 * wherever that one does not climb. `dyads` hold each pair of subject and rater once. Null if the three cannot
 * be told apart, or nothing varies.
 */
export const varianceComponents = (dyads: readonly Dyad[]): VarianceComponents | null => {
  if (!canBeToldApart(dyads)) return null;
  const subjects = numbered(dyads.map(({ subject }) => subject));
  const raters = numbered(dyads.map(({ rater }) => rater));
  const isSubjectLarge = subjects.count >= raters.count;
  const [large, small] = isSubjectLarge ? [subjects, raters] : [raters, subjects];
  const crossing: Crossing = {
    large: large.levels,
    small: small.levels,
    largeLevels: large.count,
    smallLevels: small.count,
  };
  const design = designOf(crossing);
  const raw = Float64Array.from(dyads, ({ value }) => value);
  const centre = raw.reduce((sum, value) => sum + value, 0) / raw.length;
  const values = raw.map((value) => value - centre);
  if (values.every((value) => value === 0)) return null;
  const { components, effects, criterion } = mostLikely(design, values);
  return {
    mu: effects.mu + centre,
    subject: isSubjectLarge ? components.large : components.small,
    rater: isSubjectLarge ? components.small : components.large,
    rest: components.rest,
    criterion,
  };
};

/** The dyads of `MOST_SUBJECTS` subjects at the most, drawn with the caller's chance. */
export const sampleDyads = (dyads: readonly Dyad[], shuffle: Shuffle): readonly Dyad[] => {
  const subjects = [...new Set(dyads.map(({ subject }) => subject))];
  if (subjects.length <= MOST_SUBJECTS) return dyads;
  const drawn = new Set(shuffle(subjects).slice(0, MOST_SUBJECTS));
  return dyads.filter(({ subject }) => drawn.has(subject));
};
