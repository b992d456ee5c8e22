import { isEnough } from "./balance";
import { type Figure, skillDisplay } from "./cell";
import type { RoundComparison } from "./comparison";
import { derived } from "./decimal";
import { foldOthers } from "./others";
import type { Report } from "./report";
import { type SkillList, skillsOf } from "./skill";
import { listMeanVariance } from "./within-variance";

/** Two released reports of one subject, the newer and an earlier one. */
export type Pair = { readonly now: Report; readonly before: Report };

/** now minus before: where the difference of two displayed means may lie, and the variance that chance gives it. */
export type Difference = { readonly least: number; readonly most: number; readonly variance: number };

/** A difference, and the keys of the blocks that it is made of, the same ones both times. */
export type BlockDifference = { readonly keys: readonly string[]; readonly difference: Difference };

/** What the newer report says of the earlier one. */
export const comparisonIn = ({ now, before }: Pair): RoundComparison | undefined =>
  now.comparisons?.find(({ round }) => round === before.round.id);

/** The smallest difference that the displayed figures leave open: 0 if they may be the same. */
export const nearest = ({ least, most }: Difference): number => {
  if (least > 0) return least;
  return most < 0 ? most : 0;
};

/** The largest difference that they leave open, either way. */
export const furthest = ({ least, most }: Difference): number => Math.max(Math.abs(least), Math.abs(most));

const foldIn = (report: Report, key: string, blocks: readonly string[]) => {
  const cells = report.skills.find((skill) => skill.key === key)?.blocks ?? {};
  const shown = blocks.flatMap((block): Figure[] => {
    const cell = cells[block];
    return cell && "value" in cell ? [cell] : [];
  });
  return shown.length === blocks.length ? foldOthers(shown, skillDisplay(report.method.threshold)) : null;
};

const differenceOf = ({ now, before }: Pair, key: string, blocks: readonly string[]): Difference | null => {
  const [after, first] = [foldIn(now, key, blocks), foldIn(before, key, blocks)];
  if (!after || !first) return null;
  return {
    least: derived(after.range.min - first.range.max),
    most: derived(after.range.max - first.range.min),
    variance: now.method.withinVariance.value / after.n + before.method.withinVariance.value / first.n,
  };
};

/**
 * One skill, over the blocks that may be compared in it; null without one. Variance: s2w / n of each round, as
 * if the two were independent. Raters who answer both times err alike, so that the truth is narrower.
 */
export const skillDifference = (pair: Pair, key: string): BlockDifference | null => {
  const blocks = comparisonIn(pair)?.blocks.filter(({ skills }) => skills.includes(key)) ?? [];
  const keys = blocks.map((block) => block.key);
  const difference = keys.length > 0 ? differenceOf(pair, key, keys) : null;
  return difference && { keys, difference };
};

/**
 * The mean over the skills of a list that may be compared in all comparable blocks; null with fewer than seven
 * in ten of them. Variance: s2d / n of each round, over so many skills.
 */
export const listDifference = (pair: Pair, list: SkillList): BlockDifference | null => {
  const blocks = comparisonIn(pair)?.blocks.filter(({ verdict }) => verdict === "comparable") ?? [];
  const keys = blocks.map(({ key }) => key);
  const onList = skillsOf(pair.now.method.framework, list);
  const parts = onList
    .filter(({ key }) => keys.length > 0 && blocks.every(({ skills }) => skills.includes(key)))
    .flatMap(({ key }) => differenceOf(pair, key, keys) ?? []);
  if (!isEnough(parts.length, onList.length)) return null;
  const mean = (pick: (part: Difference) => number): number =>
    derived(parts.reduce((sum, part) => sum + pick(part), 0) / parts.length);
  const variance = ({ blocks: all, method }: Report): number =>
    listMeanVariance({ items: parts.length, within: method.withinVariance, list: method.listVariance }) /
    all.reduce((sum, { key, size }) => sum + (keys.includes(key) ? size : 0), 0);
  return {
    keys,
    difference: {
      least: mean(({ least }) => least),
      most: mean(({ most }) => most),
      variance: variance(pair.now) + variance(pair.before),
    },
  };
};
