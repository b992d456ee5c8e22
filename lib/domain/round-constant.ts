import { isEnough } from "./balance";
import { type Display, derivedValue } from "./cell";
import { published } from "./decimal";
import { reachOf } from "./interval";
import { type Framework, SKILL_LISTS, skillsOf } from "./skill";
import { numberOf, type SubjectTally, shownCells } from "./tally";
import { LEAST_SUBJECTS, LIST_PRIOR, pooledVariance, type Variance, WITHIN_PRIOR } from "./within-variance";

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

const referenceOf = (subjects: readonly SubjectTally[], index: number, display: Display): number => {
  const values = subjects.flatMap(({ skills }) => {
    const others = skills[index]?.others;
    return others ? derivedValue(others, display) : [];
  });
  if (values.length < LEAST_SUBJECTS) return REFERENCE_PRIOR;
  return published(values.reduce((sum, value) => sum + value, 0) / values.length);
};

/**
 * The constants of a round: means from displayed cells, pooled variances from the answers behind displayed
 * cells, each rounded to 0.1 and published only with eight subjects or more behind it; else a stated prior.
 */
export const roundConstants = ({
  subjects,
  framework,
  display,
}: {
  subjects: readonly SubjectTally[];
  framework: Framework;
  display: Display;
}): RoundConstants => {
  const shown = subjects.filter(isShown);
  const within = pooledVariance({
    samples: shown.flatMap(({ skills }) =>
      skills.flatMap((tally) => shownCells(tally).map((cell) => cell.answers)),
    ),
    subjects: shown.length,
    prior: WITHIN_PRIOR,
  });
  const list = listVariance(shown, framework);
  return {
    within,
    list,
    reach: { within: reachOf(within.df), list: reachOf(list.df) },
    references: new Map(framework.skills.map(({ key }, index) => [key, referenceOf(shown, index, display)])),
    subjects: shown.length,
  };
};
