import {
  type Estimate,
  intervalOf,
  isEnough,
  type Listed,
  leanOf,
  levelOf,
  mean,
  standsFor,
} from "./estimate";
import type { Reading } from "./item";
import { type FrameworkSkill, isShown, type PublishedLevel, shownIn } from "./published";
import { anonymousTo, answerIn, answeringIn } from "./roster";
import { type Row, weight } from "./solver";

const LISTS = ["leadership", "management"] as const;
const HIDDEN = ["too_few_answers", "too_few_raters", "nobody_answered"] as const;
const WORDS = ["largely_agree", "somewhat_agree", "differ"] as const;
const LEANS = ["leadership", "management", "no_clear_lean"] as const;

/** The skills of a report that have a figure, with the lists that they stand on. */
const listed = ({ report }: Reading): Listed[] =>
  report.skills.flatMap(({ others }, at) => {
    const { lists } = report.method.framework.skills[at]!;
    return isShown(others) ? [{ value: standsFor(others, "skills"), n: others.n, lists }] : [];
  });

const explainLevel = (
  { explain }: Reading,
  place: string,
  estimate: Estimate | null,
  { df, ends = [1, 5] }: { df: number; ends?: readonly [number, number] },
): void => {
  if (!estimate) {
    explain.oneOf(`${place}.hidden`, HIDDEN);
    return;
  }
  const [low, high] = intervalOf(estimate, df, ends);
  explain.near(`${place}.value`, estimate.value);
  explain.near(`${place}.low`, low);
  explain.near(`${place}.high`, high);
};

/**
 * What is not made of displayed figures may be the mean of each rater's own mean: then it is a sum over their
 * answers.
 */
const byRater = (
  reading: Reading,
  keys: readonly string[],
  level: PublishedLevel,
  estimate: Estimate | null,
): Row[] => {
  if (!isShown(level) || (estimate && Math.abs(level.value - estimate.value) < 0.0051)) return [];
  const raters = anonymousTo(reading.subject).flatMap(({ rater, given }) => {
    const answered = keys.flatMap((key) => {
      const answer = answerIn(given, "skills", key);
      return answer === null ? [] : [{ key, answer }];
    });
    return answered.length > 0 ? [{ rater, answered }] : [];
  });
  const guess = mean(raters.map(({ answered }) => mean(answered.map(({ answer }) => answer))));
  if (!(Math.abs(guess - level.value) < 0.0051)) return [];
  const weights = raters.flatMap(({ rater, answered }) =>
    answered.map(({ key }) => [`${rater}/${key}`, weight(1, raters.length * answered.length)] as const),
  );
  return [new Map(weights)];
};

/** How many anonymous raters gave one of the answers behind a list's displayed cells. */
const contributorsTo = ({ report, subject }: Reading, keys: readonly string[]): number =>
  report.blocks.reduce((sum, { key: block, groups }) => {
    const shown = report.skills.filter((item) => keys.includes(item.key) && block in shownIn(item));
    const gave = answeringIn(subject, groups).filter(({ given }) =>
      shown.some(({ key }) => answerIn(given, "skills", key) !== null),
    );
    return sum + gave.length;
  }, 0);

const harvestList = (reading: Reading, list: (typeof LISTS)[number], figures: readonly Listed[]): Row[] => {
  const { report, explain } = reading;
  const { method } = report;
  const keys = method.framework.skills.filter(({ lists }) => lists.includes(list)).map(({ key }) => key);
  const own = report.skills.flatMap(({ key, self }) => (keys.includes(key) && self !== null ? [self] : []));
  if (isEnough(own.length, keys.length)) explain.near(`lists.${list}.self`, mean(own));
  else explain.equal(`lists.${list}.self`, null);
  const onList = figures.filter(({ lists }) => lists.includes(list));
  const estimate = levelOf(onList, keys.length, method);
  explainLevel(reading, `lists.${list}.level`, estimate, method.listVariance);
  const isSaid = onList.length >= 5 && contributorsTo(reading, keys) >= 5;
  explain.oneOf(`lists.${list}.agreement`, isSaid ? WORDS : [null]);
  return byRater(reading, keys, report.lists[list].level, estimate);
};

/** Levels, balance and words of the two lists; answers with what is a sum over raters' own means instead. */
export const harvestLists = (reading: Reading): Row[] => {
  const { report, explain } = reading;
  const { method } = report;
  const figures = listed(reading);
  const count = (isCounted: (skill: FrameworkSkill) => boolean) =>
    method.framework.skills.filter(isCounted).length;
  const shared = ({ lists }: Pick<FrameworkSkill, "lists">) => lists.length === 2;
  const common = levelOf(figures.filter(shared), count(shared), method);
  explainLevel(reading, "balance.common", common, method.listVariance);
  const sides = LISTS.map((list) => {
    const isOwn = ({ lists }: Pick<FrameworkSkill, "lists">) => lists.length === 1 && lists.includes(list);
    return { figures: figures.filter(isOwn), total: count(isOwn) };
  });
  const difference = leanOf(
    sides.map((side) => side.figures),
    sides.map(({ total }) => total),
    method,
  );
  explainLevel(reading, "balance.difference", difference, { df: method.withinVariance.df, ends: [-4, 4] });
  explain.oneOf("balance.lean", difference ? LEANS : [null]);
  return LISTS.flatMap((list) => harvestList(reading, list, figures));
};
