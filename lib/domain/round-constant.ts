import { isEnough } from "./balance";
import { type Display, derivedValue } from "./cell";
import { published } from "./decimal";
import { reachOf } from "./interval";
import { leastDeviations } from "./least-variance";
import { leavesEnough, type ReadSubject, readingsOf } from "./reader";
import { type Framework, SKILL_LISTS, skillsOf } from "./skill";
import { numberOf, type SubjectTally } from "./tally";
import {
  LEAST_SUBJECTS,
  LIST_PRIOR,
  pooledVariance,
  roomyVariance,
  type Spread,
  spreadOf,
  type Variance,
  WITHIN_PRIOR,
} from "./within-variance";

/** What a whole round knows, and every report of it shares. */
export type RoundConstants = {
  readonly within: Variance;
  readonly list: Variance;
  /** half widths of 90 % intervals, in standard errors */
  readonly reach: { readonly within: number; readonly list: number };
  /** the mean of each skill over the round, or the stated reference */
  readonly references: ReadonlyMap<string, number>;
  /** how many subjects have a displayed skill cell: what the constants stand on */
  readonly subjects: number;
};

/** Between "sometimes" and "often": stands for a mean that too few subjects are behind. */
export const REFERENCE_PRIOR = 3.5;

/** A subject's answers, and who will read what is made of them. */
export type CountedSubject = ReadSubject & { readonly tally: SubjectTally };

/** The means of one list, of each rater who answered seven in ten of its skills in displayed cells. */
const listMeans = (subject: SubjectTally, keys: ReadonlySet<string>): number[] => {
  const asked = subject.skills.filter(({ key }) => keys.has(key));
  return subject.seats.blocks.flatMap(({ block, ballots }) => {
    const shown = asked.filter((tally) => tally.shown.some((cell) => cell.block === block.key));
    return ballots.flatMap((ballot) => {
      const ratings = shown.flatMap(({ key }) => numberOf(ballot.skills, key) ?? []);
      if (!isEnough(ratings.length, keys.size)) return [];
      return ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
    });
  });
};

/** What one subject adds to the constants of a round. Small: a round of thousands holds all of them at once. */
export type ConstantsPart = {
  readonly subject: ReadSubject;
  /** whether any skill has a displayed cell */
  readonly isShown: boolean;
  readonly within: Spread;
  /** the least squares that its displayed cells can have */
  readonly needed: number;
  readonly list: Spread;
  /** per skill of the framework, the value that stands for the others' figure */
  readonly values: readonly (number | null)[];
};

export const constantsPart = (
  { tally, ...subject }: CountedSubject,
  { framework, display }: { framework: Framework; display: Display },
): ConstantsPart => {
  const cells = tally.skills.flatMap((skill) => skill.shown);
  const lists = SKILL_LISTS.map((list) => new Set(skillsOf(framework, list).map(({ key }) => key)));
  // The mean of one skill is a single answer, and `needed` guards those.
  const averaged = lists.filter(({ size }) => size > 1);
  return {
    subject,
    isShown: cells.length > 0,
    within: spreadOf(cells.map(({ answers }) => answers)),
    needed: cells.reduce((sum, { figure }) => sum + leastDeviations(figure, display), 0),
    list: spreadOf(averaged.map((keys) => listMeans(tally, keys))),
    values: tally.skills.map(({ others }) => others && derivedValue(others, display)),
  };
};

/** The mean of one skill, unless it would tell somebody about the few whose reports that person does not read. */
const referenceOf = (
  parts: readonly ConstantsPart[],
  index: number,
  { readings, least }: { readings: readonly ReadonlySet<string>[]; least: number },
): number => {
  const figures = parts.flatMap(({ subject, values }) => {
    const value = values[index] ?? null;
    return value === null ? [] : [{ id: subject.id, value }];
  });
  const family = figures.map(({ id }) => id);
  if (family.length < LEAST_SUBJECTS || !leavesEnough({ family, readings, least })) return REFERENCE_PRIOR;
  return published(figures.reduce((sum, { value }) => sum + value, 0) / figures.length);
};

/**
 * The constants of a round, from what each of its subjects adds: means from displayed cells, pooled variances from
 * the answers behind displayed cells, each rounded to 0.1 and published only with eight subjects or more behind it;
 * else a stated prior. A mean is held back as well where a reader of several reports could take those away and be
 * left with fewer than `threshold` people.
 */
export const roundConstants = (
  parts: readonly ConstantsPart[],
  { framework, threshold }: { framework: Framework; threshold: number },
): RoundConstants => {
  const shown = parts.filter(({ isShown }) => isShown);
  const listed = shown.filter(({ list }) => list.df > 0);
  const pooled = pooledVariance({
    spreads: shown.map((part) => part.within),
    subjects: shown.length,
    prior: WITHIN_PRIOR,
  });
  const within = roomyVariance(
    pooled,
    shown.reduce((sum, { needed }) => sum + needed, 0),
  );
  const list = pooledVariance({
    spreads: listed.map((part) => part.list),
    subjects: listed.length,
    prior: LIST_PRIOR,
  });
  const readings = readingsOf(parts.map(({ subject }) => subject));
  return {
    within,
    list,
    reach: { within: reachOf(within.df), list: reachOf(list.df) },
    references: new Map(
      framework.skills.map(({ key }, index) => [
        key,
        referenceOf(shown, index, { readings, least: threshold }),
      ]),
    ),
    subjects: shown.length,
  };
};
