import type { Subject } from "../world";
import { ENDS, foldOf, foldRange, intervalOf, rounded, type Scale, type Shown, standsFor } from "./estimate";
import type { Explanation } from "./leaves";
import {
  isShown,
  type PublishedCell,
  type PublishedGap,
  type PublishedItem,
  type PublishedReport,
  shownIn,
} from "./published";
import { type Answering, answerIn, answeringIn } from "./roster";
import { openSums } from "./sums";

/** A displayed sum: whose answers it is made of, and within what it lies. */
export type Equation = {
  readonly scale: Scale;
  readonly key: string;
  readonly raters: readonly string[];
  readonly sums: readonly [number, number];
  /** the answers in it, in the order of the raters: to see that what was read is true, not for the solver */
  readonly truth: readonly number[];
};

export type Reading = {
  readonly report: PublishedReport;
  readonly subject: Subject;
  readonly explain: Explanation;
};
type Asked = Reading & { readonly scale: Scale; readonly item: PublishedItem; readonly place: string };

/** The style dimensions borrow the skills' variance, stretched with the square of the scales' lengths. */
const varianceOn = (scale: Scale, { method }: PublishedReport): number =>
  method.withinVariance.value * (scale === "skills" ? 1 : 2.25);

const claimShown = ({ report, explain, scale }: Asked, place: string, shown: Shown): void => {
  const value = standsFor(shown, scale);
  const se = Math.sqrt(varianceOn(scale, report) / shown.n);
  const [low, high] = intervalOf({ value, se }, report.method.withinVariance.df, ENDS[scale]);
  explain.near(`${place}.value`, shown.value, 0.0001);
  explain.equal(`${place}.bound`, shown.bound);
  explain.equal(`${place}.n`, shown.n);
  explain.near(`${place}.low`, low);
  explain.near(`${place}.high`, high);
};

const equationOf = (
  { scale, item }: Asked,
  raters: readonly Answering[],
  sums: readonly [number, number],
): Equation => {
  const own = raters.flatMap(({ rater, given }) => {
    const answer = answerIn(given, scale, item.key);
    return answer === null ? [] : [{ rater, answer }];
  });
  return {
    scale,
    key: item.key,
    raters: own.map(({ rater }) => rater),
    sums,
    truth: own.map(({ answer }) => answer),
  };
};

/** Each displayed cell is the sum of the answers of those of its block who gave one. */
const cellEquation = (
  asked: Asked,
  block: string,
  groups: readonly string[],
  cell: PublishedCell,
): Equation[] => {
  const { report, subject, explain, scale, place } = asked;
  const { threshold } = report.method;
  const whole = equationOf(asked, answeringIn(subject, groups), [0, 0]);
  const at = `${place}.blocks.${block}`;
  if (!isShown(cell)) {
    explain.equal(`${at}.hidden`, whole.raters.length < threshold ? "too_few_answers" : "shown");
    return [];
  }
  claimShown(asked, at, { value: cell.value, bound: cell.bound, n: whole.raters.length });
  return [{ ...whole, sums: openSums(cell, scale, threshold) }];
};

/** What is not the fold of the displayed cells may be the mean of everybody: then it is a sum of its own. */
const totalEquation = (asked: Asked, expected: Shown | null): Equation[] => {
  const { others } = asked.item;
  if (
    !isShown(others) ||
    (expected && others.n === expected.n && Math.abs(others.value - expected.value) < 0.006)
  )
    return [];
  const groups = ["peer", "direct_report", "other", "managers"];
  const whole = equationOf(asked, answeringIn(asked.subject, groups), [0, 0]);
  return whole.raters.length === others.n ? [whole] : [];
};

export type ItemHarvest = { readonly cells: Equation[]; readonly totals: Equation[] };

export const harvestItem = (asked: Asked): ItemHarvest => {
  const { report, subject, explain, scale, item, place } = asked;
  explain.equal(`${place}.key`, item.key);
  explain.equal(`${place}.self`, namedAnswer(subject, "self", scale, item.key));
  explain.equal(`${place}.manager`, namedAnswer(subject, "manager", scale, item.key));
  const cells = report.blocks.flatMap(({ key, groups }) => {
    const cell = item.blocks[key];
    return cell ? cellEquation(asked, key, groups, cell) : [];
  });
  if (report.blocks.length === 0) explain.equal(`${place}.blocks`, "{}");
  const shown = Object.values(shownIn(item));
  const fold = shown.length > 0 ? foldOf(shown, scale) : null;
  if (fold) claimShown(asked, `${place}.others`, fold);
  else explain.oneOf(`${place}.others.hidden`, ["too_few_answers", "too_few_raters", "nobody_answered"]);
  const total = fold ? [{ ...cells[0]!, raters: cells.flatMap(({ raters }) => raters), truth: [] }] : [];
  return { cells, totals: [...total, ...totalEquation(asked, fold)] };
};

/** The answer of self, or of the one manager: named, and the form said so. */
const namedAnswer = (
  { asked }: Subject,
  relationship: "self" | "manager",
  scale: Scale,
  key: string,
): number | null => {
  const [first, second] = asked.filter((one) => one.relationship === relationship);
  return first && !second ? answerIn(first.given, scale, key) : null;
};

/** Self minus others: from figures that stand in the report anyway. */
export const explainGap = (
  { report, explain }: Reading,
  item: PublishedItem & { readonly gap: PublishedGap },
  place: string,
): void => {
  const { self, others } = item;
  if (self === null || !isShown(others)) {
    explain.equal(place, null);
    return;
  }
  const [least, most] = foldRange(Object.values(shownIn(item))).range;
  const difference = rounded(
    self - (least === most ? others.value : Math.min(most, Math.max(least, self))),
    2,
  );
  const { value, df } = report.method.withinVariance;
  const se = Math.sqrt(value / others.n + 1 / 12);
  const [low, high] = intervalOf({ value: difference, se }, df, [-4, 4]);
  explain.near(`${place}.difference`, difference, 0.0001);
  explain.near(`${place}.low`, low);
  explain.near(`${place}.high`, high);
  explain.oneOf(`${place}.class`, ["higher_self", "lower_self", "aligned", "not_enough_to_tell"]);
  explain.oneOf(`${place}.johari`, ["blind_spot", "hidden_strength", null]);
};
