import { isEnough } from "./balance";
import { type Display, derivedValue } from "./cell";
import { published } from "./decimal";
import { reachOf } from "./interval";
import { leastDeviations } from "./least-variance";
import { leavesEnough, type ReadSubject, readingsOf } from "./reader";
import { type Framework, SKILL_LISTS, skillsOf } from "./skill";
import { numberOf, type SubjectTally, shownCells } from "./tally";
import {
  LEAST_SUBJECTS,
  LIST_PRIOR,
  pooledVariance,
  roomyVariance,
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

const isShown = (subject: SubjectTally): boolean =>
  subject.skills.some((tally) => shownCells(tally).length > 0);

/** The means of one list, of each rater who answered seven in ten of its skills in displayed cells. */
const listMeans = (subject: SubjectTally, keys: ReadonlySet<string>): number[] => {
  const asked = subject.skills.filter(({ key }) => keys.has(key));
  return subject.seats.blocks.flatMap(({ block, ballots }) => {
    const shown = asked.filter((tally) => shownCells(tally).some((cell) => cell.block === block.key));
    return ballots.flatMap((ballot) => {
      const ratings = shown.flatMap(({ key }) => numberOf(ballot.skills, key) ?? []);
      if (!isEnough(ratings.length, keys.size)) return [];
      return ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
    });
  });
};

const listVariance = (subjects: readonly SubjectTally[], framework: Framework): Variance => {
  const lists = SKILL_LISTS.map((list) => new Set(skillsOf(framework, list).map(({ key }) => key)));
  const perSubject = subjects.map((subject) =>
    lists.map((keys) => listMeans(subject, keys)).filter((means) => means.length > 1),
  );
  return pooledVariance({
    samples: perSubject.flat(),
    subjects: perSubject.filter((samples) => samples.length > 0).length,
    prior: LIST_PRIOR,
  });
};

type Figures = readonly { readonly id: string; readonly value: number }[];

/** The mean of one skill, unless it would tell somebody about the few whose reports that person does not read. */
const referenceOf = (figures: Figures, readings: readonly ReadonlySet<string>[], least: number): number => {
  const family = figures.map(({ id }) => id);
  if (family.length < LEAST_SUBJECTS || !leavesEnough({ family, readings, least })) return REFERENCE_PRIOR;
  return published(figures.reduce((sum, { value }) => sum + value, 0) / figures.length);
};

/**
 * The constants of a round: means from displayed cells, pooled variances from the answers behind displayed
 * cells, each rounded to 0.1 and published only with eight subjects or more behind it; else a stated prior. A
 * mean is held back as well where a reader of several reports could take those away and be left with fewer
 * than `threshold` people.
 */
export const roundConstants = ({
  subjects,
  framework,
  display,
  threshold,
}: {
  subjects: readonly CountedSubject[];
  framework: Framework;
  display: Display;
  threshold: number;
}): RoundConstants => {
  const shown = subjects.filter(({ tally }) => isShown(tally));
  const tallies = shown.map(({ tally }) => tally);
  const cells = tallies.flatMap(({ skills }) => skills.flatMap(shownCells));
  const pooled = pooledVariance({
    samples: cells.map(({ answers }) => answers),
    subjects: shown.length,
    prior: WITHIN_PRIOR,
  });
  const within = roomyVariance(
    pooled,
    cells.reduce((sum, { figure }) => sum + leastDeviations(figure, display), 0),
  );
  const list = listVariance(tallies, framework);
  const readings = readingsOf(subjects);
  const figuresOf = (index: number): Figures =>
    shown.flatMap(({ id, tally }) => {
      const others = tally.skills[index]?.others;
      return others ? [{ id, value: derivedValue(others, display) }] : [];
    });
  return {
    within,
    list,
    reach: { within: reachOf(within.df), list: reachOf(list.df) },
    references: new Map(
      framework.skills.map(({ key }, index) => [key, referenceOf(figuresOf(index), readings, threshold)]),
    ),
    subjects: shown.length,
  };
};
