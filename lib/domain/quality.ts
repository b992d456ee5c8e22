import type { Shuffle } from "./comment-pool";
import { toDecimals } from "./decimal";
import { type Metric, pooledAlpha } from "./krippendorff";
import type { QualityPart } from "./quality-part";
import { iccOfMean, iccOfOne, pooledOneWay, ratersNeeded } from "./reliability";
import type { Bound } from "./report";
import { canBeToldApart, type Dyad, sampleDyads, varianceComponents } from "./variance-share";

/** Fewer subjects than this say little about how well ratings work, and too much about themselves. */
export const LEAST_RATED = 20;

/** Fewer answers than this, and a step of a figure would be a few squared deviations: single answers make those. */
export const LEAST_ANSWERS = 500;

/** An average over fewer skills is hardly more than single answers. */
const LEAST_AVERAGED = 5;

/**
 * So many squared deviations beyond the fewest that the displayed cells can hold leave every answer free: to move one
 * by two points takes four of them at the most.
 */
const ELBOW_ROOM = 24;

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
  /** Krippendorff's alpha, pooled over skills */
  readonly alpha: { readonly interval: Share; readonly ordinal: Share };
  /** where differences between raters' averages over all skills come from; null if that cannot be told */
  readonly shares: { readonly subject: Share; readonly rater: Share; readonly rest: Share } | null;
};

/** How good the measuring was, in a round as a whole. */
export type RoundQuality =
  | { readonly version: 1; readonly subjects: number; readonly figures: QualityFigures }
  | {
      readonly version: 1;
      readonly subjects: number;
      readonly hidden: "too_few_subjects" | "too_few_answers";
    };

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

/** What raters said about a skill: a list for each subject who has a displayed cell of it. */
type Units = readonly (readonly number[])[];
type Source = "answers" | "closest";

const answersTo = ({ raters, closest }: QualityPart, skill: number, source: Source): number[] =>
  source === "closest"
    ? [...closest.subarray(skill * raters.length, (skill + 1) * raters.length)].filter((answer) => answer > 0)
    : raters.flatMap(({ answers }) => answers[skill] || []);

const unitsOf = (rated: readonly QualityPart[], skill: number, source: Source): Units =>
  rated.map((part) => answersTo(part, skill, source)).filter((unit) => unit.length > 0);

/** The skills that enough people have a displayed cell of, by their place in the framework. */
const skillsOf = (rated: readonly QualityPart[]): number[] =>
  Array.from(rated[0]?.raters[0]?.answers ?? [], (_, skill) => skill).filter(
    (skill) => unitsOf(rated, skill, "answers").length >= LEAST_RATED,
  );

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Whether raters lie as close together as the displayed cells of these skills allow, or nearly. */
const areClosest = (rated: readonly QualityPart[], skills: readonly number[]): boolean =>
  sumOf(skills.flatMap((skill) => rated.map(({ room }) => room[skill] ?? 0))) < ELBOW_ROOM;

const alphaOf = (skills: readonly Units[], metric: Metric): Share =>
  shareOf(pooledAlpha(skills, metric) ?? 0);

const dyadsOf = (rated: readonly QualityPart[], skills: readonly number[]): Dyad[] =>
  rated.flatMap(({ subject, raters }) =>
    raters.flatMap(({ rater, answers }) => {
      const given = skills.flatMap((skill) => answers[skill] || []);
      return given.length < LEAST_AVERAGED ? [] : [{ subject, rater, value: sumOf(given) / given.length }];
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
 * nested in subjects (Shrout and Fleiss 1979), pooled over skills; alpha by Krippendorff (2011), pooled as well; shares
 * by restricted maximum likelihood over the means of raters who answered five of these skills or more, of 400 subjects
 * drawn with the caller's chance in larger rounds.
 *
 * Reliability and agreement say how far apart raters lie. Where that is hardly farther than the displayed cells ask
 * for, it would tell every answer to whoever reads all reports: the figures are then those of the closest answers, a
 * hair's breadth away, and the same for all answers so close.
 */
export const qualityOf = (parts: readonly QualityPart[], shuffle: Shuffle): RoundQuality => {
  const rated = parts.filter(({ raters }) =>
    raters.some(({ answers }) => answers.some((answer) => answer > 0)),
  );
  const base = { version: 1, subjects: rated.length } as const;
  const asked = skillsOf(rated);
  const source = areClosest(rated, asked) ? "closest" : "answers";
  const skills = asked.map((skill) => unitsOf(rated, skill, source));
  const anova = pooledOneWay(skills);
  if (!anova) return { ...base, hidden: "too_few_subjects" };
  if (sumOf(skills.flat().map((unit) => unit.length)) < LEAST_ANSWERS)
    return { ...base, hidden: "too_few_answers" };
  const one = shareOf(iccOfOne(anova));
  return {
    ...base,
    figures: {
      raters: toDecimals(anova.raters, 0),
      one,
      mean: shareOf(iccOfMean(anova)),
      needed: one.bound === "at_most" ? null : ratersNeeded(one.value),
      alpha: { interval: alphaOf(skills, "interval"), ordinal: alphaOf(skills, "ordinal") },
      shares: sharesOf(dyadsOf(rated, asked), shuffle),
    },
  };
};
