import { isEnough } from "./balance";
import { derived } from "./decimal";
import type { Difference } from "./difference";
import { findings } from "./false-discovery";
import { FALSE_DISCOVERY_RATE } from "./gap";
import { reachOf, twoSidedChance } from "./interval";
import { SKILL_SCALE } from "./scale";
import type { SkillList } from "./skill";
import type { TeamFigure, TeamOverview } from "./team-overview";
import { type ChangeClass, classOf, LIST_CUT } from "./trend";

/** now minus before, in points of the scale, with its 90 % interval. */
export type TeamChange = {
  readonly class: ChangeClass;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
};

/** Why two figures of a team are not compared: one of them is hidden, or it would be about too few. */
export type TeamNotCompared = { readonly not: "no_figure" | "other_people" };

export type TeamTrend = {
  readonly skills: ReadonlyMap<string, TeamChange | TeamNotCompared>;
  readonly lists: Readonly<Record<SkillList, TeamChange | TeamNotCompared>>;
};

type Two = { readonly now: TeamOverview; readonly before: TeamOverview };
type Shown = Extract<TeamFigure, { value: number }>;

const figureIn = ({ skills }: TeamOverview, key: string): Shown | null => {
  const figure = skills.find((skill) => skill.key === key)?.figure;
  return figure && !("hidden" in figure) ? figure : null;
};

/** The standard error behind an interval: of its two arms the one that the end of the scale has not cut off. */
const errorOf = ({ value, low, high }: Shown, reach: number): number =>
  Math.max(value - low, high - value) / reach;

type Measured = { readonly difference: number; readonly variance: number };

const measuredIn = ({ now, before }: Two, key: string): Measured | null => {
  const [after, first] = [figureIn(now, key), figureIn(before, key)];
  if (!after || !first) return null;
  const reach = (view: TeamOverview): number => reachOf(view.method.withinVariance.df);
  return {
    difference: derived(after.value - first.value),
    variance: errorOf(after, reach(now)) ** 2 + errorOf(first, reach(before)) ** 2,
  };
};

const changeOf = ({ difference, variance }: Measured, reach: number, isReal: boolean): TeamChange => {
  const exact: Difference = { least: difference, most: difference, variance };
  const widest = SKILL_SCALE.max - SKILL_SCALE.min;
  return {
    class: classOf(exact, reach, isReal, LIST_CUT),
    difference,
    low: derived(Math.max(-widest, difference - reach * Math.sqrt(variance))),
    high: derived(Math.min(widest, difference + reach * Math.sqrt(variance))),
  };
};

const skillTrend = (two: Two): TeamTrend["skills"] => {
  const { now, before } = two;
  const df = Math.min(now.method.withinVariance.df, before.method.withinVariance.df);
  const allowed = new Set(now.comparison?.skills ?? []);
  const all = now.skills.map(({ key }) => ({ key, measured: measuredIn(two, key) }));
  const compared = all.flatMap(({ key, measured }) =>
    measured && allowed.has(key) ? [{ key, measured }] : [],
  );
  const real = findings(
    compared.map(({ measured }) => twoSidedChance(measured.difference / Math.sqrt(measured.variance), df)),
    FALSE_DISCOVERY_RATE,
  );
  const changes = new Map(
    compared.map(({ key, measured }, at) => [key, changeOf(measured, reachOf(df), real[at] === true)]),
  );
  return new Map(
    all.map(({ key, measured }) => [
      key,
      changes.get(key) ?? { not: measured ? ("other_people" as const) : ("no_figure" as const) },
    ]),
  );
};

/** Over the skills of the list that may be compared, with the certainty that the two levels have. */
const listTrend = (two: Two, list: SkillList, keys: readonly string[]): TeamChange | TeamNotCompared => {
  const { now, before } = two;
  const [after, first] = [now.lists[list], before.lists[list]];
  if ("hidden" in after || "hidden" in first) return { not: "no_figure" };
  const allowed = new Set(now.comparison?.skills ?? []);
  const parts = keys.filter((key) => allowed.has(key)).flatMap((key) => measuredIn(two, key) ?? []);
  if (!isEnough(parts.length, keys.length)) return { not: "other_people" };
  const [dfNow, dfBefore] = [now.method.listVariance.df, before.method.listVariance.df];
  const variance = errorOf(after, reachOf(dfNow)) ** 2 + errorOf(first, reachOf(dfBefore)) ** 2;
  const difference = derived(parts.reduce((sum, part) => sum + part.difference, 0) / parts.length);
  const reach = reachOf(Math.min(dfNow, dfBefore));
  return changeOf({ difference, variance }, reach, Math.abs(difference) > reach * Math.sqrt(variance));
};

/**
 * What has changed in a team's figures since the round before: from the two released views, and only in the skills
 * that the newer one allows. The variance of a difference is the sum of both, and t has the smaller df of the two. A
 * mean over people moves less than one person's figure does: it is clearly different from 0.25 on, with false
 * discoveries held at 10 % over the skills; a list's level if its 90 % interval lies beyond 0.
 */
export const teamTrendOf = (
  two: Two,
  listKeys: Readonly<Record<SkillList, readonly string[]>>,
): TeamTrend => ({
  skills: skillTrend(two),
  lists: {
    leadership: listTrend(two, "leadership", listKeys.leadership),
    management: listTrend(two, "management", listKeys.management),
  },
});
