import { CLEAR_LEAN } from "./balance";
import type { RoundComparison } from "./comparison";
import { derived } from "./decimal";
import {
  type BlockDifference,
  comparisonIn,
  type Difference,
  furthest,
  listDifference,
  nearest,
  type Pair,
  skillDifference,
} from "./difference";
import { findings } from "./false-discovery";
import { CLEAR_GAP, FALSE_DISCOVERY_RATE, WIDEST_ALIGNED } from "./gap";
import { reachOf, twoSidedChance } from "./interval";
import type { Report } from "./report";
import { SKILL_SCALE } from "./scale";
import type { SkillList } from "./skill";

export type ChangeClass = "higher" | "lower" | "steady" | "not_enough_to_tell";

/** now minus before, in points of the scale, with its 90 % interval. */
export type Change = {
  readonly class: ChangeClass;
  readonly low: number;
  readonly high: number;
  /** the labels of the blocks behind it, where they are not all blocks of both reports */
  readonly only: readonly string[] | null;
};

/** Why two figures are not compared; decided by counts and rosters alone. */
export type NotCompared = {
  readonly not: "no_figure" | "other_people" | "other_groups" | "not_everybody" | "not_judged";
};

export type Trend = {
  readonly skills: ReadonlyMap<string, Change | NotCompared>;
  readonly lists: Readonly<Record<SkillList, Change | NotCompared>>;
};

/** From where on a change is clear, and within what a band must lie to be called steady. */
export type Cut = { readonly clear: number; readonly widest: number };

const SKILL_CUT: Cut = { clear: CLEAR_GAP, widest: WIDEST_ALIGNED };
/** A level moves less than a single skill does. */
export const LIST_CUT: Cut = { clear: CLEAR_LEAN, widest: 2 * CLEAR_LEAN };

const reasonFor = (comparison: RoundComparison | undefined): NotCompared => {
  if (!comparison) return { not: "not_judged" };
  const verdicts = comparison.blocks.map(({ verdict }) => verdict);
  if (verdicts.includes("comparable")) return { not: "not_everybody" };
  return { not: verdicts.includes("other_people") ? "other_people" : "other_groups" };
};

const spreadOf = ({ variance }: Difference): number => Math.sqrt(variance);

/** What may be said of a difference between two rounds: `isReal` says that chance would hardly make it. */
export const classOf = (difference: Difference, reach: number, isReal: boolean, cut: Cut): ChangeClass => {
  const least = nearest(difference);
  if (isReal && least >= cut.clear) return "higher";
  if (isReal && least <= -cut.clear) return "lower";
  const most = furthest(difference);
  const isSteady = most < cut.clear && most + reach * spreadOf(difference) < cut.widest;
  return isSteady ? "steady" : "not_enough_to_tell";
};

const changeOf = (
  { now, before }: Pair,
  { keys, difference }: BlockDifference,
  { reach, isReal, cut }: { reach: number; isReal: boolean; cut: Cut },
): Change => {
  const widest = SKILL_SCALE.max - SKILL_SCALE.min;
  const keysOf = ({ blocks }: Report): string => blocks.map(({ key }) => key).join();
  const isWhole = keysOf(now) === keysOf(before) && keys.length === now.blocks.length;
  const labels = now.blocks.filter(({ key }) => keys.includes(key)).map(({ label }) => label);
  return {
    class: classOf(difference, reach, isReal, cut),
    low: derived(Math.max(-widest, difference.least - reach * spreadOf(difference))),
    high: derived(Math.min(widest, difference.most + reach * spreadOf(difference))),
    only: isWhole ? null : labels,
  };
};

const skillTrend = (pair: Pair): Trend["skills"] => {
  const { now, before } = pair;
  const df = Math.min(now.method.withinVariance.df, before.method.withinVariance.df);
  const reach = reachOf(df);
  const measured = now.skills.map(({ key }) => ({ key, found: skillDifference(pair, key) }));
  const real = findings(
    measured.flatMap(({ found }) =>
      found ? twoSidedChance(nearest(found.difference) / spreadOf(found.difference), df) : [],
    ),
    FALSE_DISCOVERY_RATE,
  ).values();
  const hasFigure = (report: Report, key: string): boolean =>
    report.skills.some((skill) => skill.key === key && "value" in skill.others);
  return new Map(
    measured.map(({ key, found }): [string, Change | NotCompared] => {
      if (found)
        return [key, changeOf(pair, found, { reach, isReal: real.next().value === true, cut: SKILL_CUT })];
      const isThere = hasFigure(now, key) && hasFigure(before, key);
      return [key, isThere ? reasonFor(comparisonIn(pair)) : { not: "no_figure" }];
    }),
  );
};

const listTrend = (pair: Pair, list: SkillList): Change | NotCompared => {
  const { now, before } = pair;
  const found = listDifference(pair, list);
  const isThere = "value" in now.lists[list].level && "value" in before.lists[list].level;
  if (!found) return isThere ? reasonFor(comparisonIn(pair)) : { not: "no_figure" };
  const reach = reachOf(Math.min(now.method.listVariance.df, before.method.listVariance.df));
  const isReal = Math.abs(nearest(found.difference)) > reach * spreadOf(found.difference);
  return changeOf(pair, found, { reach, isReal, cut: LIST_CUT });
};

/**
 * What has changed in the others' figures since an earlier round: from the displayed cells of the two reports,
 * and only where the newer one allows it (`comparison.ts`). The variance of a difference is the sum of both,
 * its covariance left out on purpose, and t has the smaller df of the two: too careful rather than too bold. A
 * skill is clearly different from 0.5 on, with false discoveries held at 10 % over the report, like a gap; a
 * list's level from 0.25 on if the 90 % interval lies beyond 0. A bounded figure counts with the point that
 * makes the difference smallest.
 */
export const trendOf = (pair: Pair): Trend => ({
  skills: skillTrend(pair),
  lists: { leadership: listTrend(pair, "leadership"), management: listTrend(pair, "management") },
});
