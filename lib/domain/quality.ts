import type { Shuffle } from "./comment-pool";
import { toDecimals } from "./decimal";
import { krippendorffAlpha, type Metric } from "./krippendorff";
import type { QualityPart } from "./quality-part";
import { iccOfMean, iccOfOne, type OneWay, oneWay, ratersNeeded } from "./reliability";
import type { Bound } from "./report";
import { canBeToldApart, type Dyad, sampleDyads, varianceComponents } from "./variance-share";

/** Fewer subjects than this say little about how well ratings work, and too much about themselves. */
export const LEAST_RATED = 20;

/** A share of something, in steps of 0.05, or only known to lie at or beyond a bound. */
export type Share = { readonly value: number; readonly bound: Bound };

export type QualityFigures = {
  /** how many answers stand behind a skill's figure of one person, on average; a whole number */
  readonly raters: number;
  /** ICC(1): how much of the variance of single ratings of a skill lies between the people rated */
  readonly one: Share;
  /** ICC(2): the same for the average of a person's raters */
  readonly mean: Share;
  /** so many raters make a skill's figure reliable at .70; null if no number would */
  readonly needed: number | null;
  /** Krippendorff's alpha, averaged over skills */
  readonly alpha: { readonly interval: Share; readonly ordinal: Share };
  /** where differences between raters' averages over all skills come from; null if that cannot be told */
  readonly shares: { readonly subject: Share; readonly rater: Share; readonly rest: Share } | null;
};

/** How good the measuring was, in a round as a whole. */
export type RoundQuality =
  | { readonly version: 1; readonly subjects: number; readonly figures: QualityFigures }
  | { readonly version: 1; readonly subjects: number; readonly hidden: "too_few_subjects" };

export const LOWEST_SHARE = 0.05;
export const HIGHEST_SHARE = 0.8;
const STEP = 0.05;

/**
 * Never that raters agree in everything, or in nothing: an exact 1 or 0 would tell single answers. Where nothing
 * varies there is no share, and that says the same as none: whether something is hidden depends on counts alone.
 */
const shareOf = (value: number): Share => {
  if (!(value > LOWEST_SHARE)) return { value: LOWEST_SHARE, bound: "at_most" };
  if (value >= HIGHEST_SHARE) return { value: HIGHEST_SHARE, bound: "at_least" };
  return { value: toDecimals(toDecimals(value / STEP, 0) * STEP, 2), bound: "exact" };
};

const answersTo = ({ raters }: QualityPart, skill: number): number[] =>
  raters.flatMap(({ answers }) => answers[skill] || []);

/** Skills have different levels, so each is analysed alone, and only mean squares are pooled. */
const pooled = (skills: readonly (readonly (readonly number[])[])[]): OneWay | null => {
  const sums = { between: 0, within: 0, raters: 0, dfBetween: 0, dfWithin: 0 };
  for (const units of skills) {
    const anova = oneWay(units);
    if (!anova) continue;
    const dfBetween = units.length - 1;
    const dfWithin = units.reduce((sum, unit) => sum + unit.length - 1, 0);
    sums.between += anova.between * dfBetween;
    sums.within += anova.within * dfWithin;
    sums.raters += anova.raters * dfBetween;
    sums.dfBetween += dfBetween;
    sums.dfWithin += dfWithin;
  }
  if (sums.dfBetween === 0) return null;
  return {
    between: sums.between / sums.dfBetween,
    within: sums.within / sums.dfWithin,
    raters: sums.raters / sums.dfBetween,
  };
};

const alphaOf = (skills: readonly (readonly (readonly number[])[])[], metric: Metric): Share => {
  const found = skills.map((units) => krippendorffAlpha(units, metric) ?? 0);
  return shareOf(found.reduce((sum, alpha) => sum + alpha, 0) / found.length);
};

const dyadsOf = (parts: readonly QualityPart[], skills: readonly number[]): Dyad[] =>
  parts.flatMap(({ subject, raters }) =>
    raters.flatMap(({ rater, answers }) => {
      const given = skills.flatMap((skill) => answers[skill] || []);
      if (given.length === 0) return [];
      return [{ subject, rater, value: given.reduce((sum, answer) => sum + answer, 0) / given.length }];
    }),
  );

const sharesOf = (dyads: readonly Dyad[], shuffle: Shuffle): QualityFigures["shares"] => {
  const sample = sampleDyads(dyads, shuffle);
  if (!canBeToldApart(sample)) return null;
  const found = varianceComponents(sample) ?? { subject: 0, rater: 0, rest: 1 };
  const total = found.subject + found.rater + found.rest;
  return {
    subject: shareOf(found.subject / total),
    rater: shareOf(found.rater / total),
    rest: shareOf(found.rest / total),
  };
};

/**
 * Reliability, agreement and shares of variance of a round, for the round as a whole and rounded: from the answers
 * behind displayed cells of those skills that twenty subjects or more have one of. Needs to know which ratings came
 * from one rater, so that it is computed inside the release alone. ICC(1) and ICC(2) by a one-way analysis, raters
 * nested in subjects (Shrout and Fleiss 1979), pooled over skills; alpha by Krippendorff (2011); shares by restricted
 * maximum likelihood over dyad means, of 400 subjects drawn with the caller's chance in larger rounds.
 */
export const qualityOf = (parts: readonly QualityPart[], shuffle: Shuffle): RoundQuality => {
  const rated = parts.filter(({ raters }) =>
    raters.some(({ answers }) => answers.some((answer) => answer > 0)),
  );
  const subjects = rated.length;
  const hidden = { version: 1, subjects, hidden: "too_few_subjects" } as const;
  const count = rated[0]?.raters[0]?.answers.length ?? 0;
  const asked = Array.from({ length: count }, (_, skill) => ({
    skill,
    units: rated.map((part) => answersTo(part, skill)).filter((unit) => unit.length > 0),
  })).filter(({ units }) => units.length >= LEAST_RATED);
  const skills = asked.map(({ units }) => units);
  const anova = pooled(skills);
  if (!anova) return hidden;
  const one = shareOf(iccOfOne(anova));
  return {
    version: 1,
    subjects,
    figures: {
      raters: toDecimals(anova.raters, 0),
      one,
      mean: shareOf(iccOfMean(anova)),
      needed: one.bound === "at_most" ? null : ratersNeeded(one.value),
      alpha: { interval: alphaOf(skills, "interval"), ordinal: alphaOf(skills, "ordinal") },
      shares: sharesOf(
        dyadsOf(
          rated,
          asked.map(({ skill }) => skill),
        ),
        shuffle,
      ),
    },
  };
};
