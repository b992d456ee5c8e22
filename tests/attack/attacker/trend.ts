import { foldRange, intervalOf, isEnough, listMeanVariance, mean, rounded } from "./estimate";
import { Explanation } from "./leaves";
import { type PublishedReport, shownIn } from "./published";

type Difference = { readonly least: number; readonly most: number; readonly variance: number };

/** Which skills and blocks of two reports the newer one lets be compared. */
const comparedIn = (now: PublishedReport, before: PublishedReport) =>
  now.comparisons
    ?.find(({ round }) => round === before.round.id)
    ?.blocks.filter(({ verdict }) => verdict === "comparable") ?? [];

const differenceOf = (
  now: PublishedReport,
  before: PublishedReport,
  key: string,
  blocks: readonly string[],
): Difference | null => {
  const [after, first] = [now, before].map((report) => {
    const item = report.skills.find((skill) => skill.key === key);
    const shown = item ? shownIn(item) : {};
    const cells = blocks.flatMap((block) => shown[block] ?? []);
    return cells.length === blocks.length && cells.length > 0 ? foldRange(cells) : null;
  });
  if (!after || !first) return null;
  return {
    least: rounded(after.range[0] - first.range[1], 2),
    most: rounded(after.range[1] - first.range[0], 2),
    variance: now.method.withinVariance.value / after.n + before.method.withinVariance.value / first.n,
  };
};

const REASONS = ["no_figure", "other_people", "other_groups", "not_everybody", "not_judged"] as const;

type Change = { readonly not: string } | { readonly only: readonly string[] | null };

const claim = (
  explain: Explanation,
  place: string,
  change: Change,
  found: Difference | null,
  df: number,
): void => {
  if ("not" in change) {
    explain.oneOf(`${place}.not`, found ? ["what was compared"] : REASONS);
    return;
  }
  const se = Math.sqrt(found?.variance ?? Number.NaN);
  explain.oneOf(`${place}.class`, ["higher", "lower", "steady", "not_enough_to_tell"]);
  explain.near(`${place}.low`, intervalOf({ value: found?.least ?? Number.NaN, se }, df, [-4, 4])[0]);
  explain.near(`${place}.high`, intervalOf({ value: found?.most ?? Number.NaN, se }, df, [-4, 4])[1]);
  if (change.only === null) explain.equal(`${place}.only`, null);
  else for (const [at, label] of change.only.entries()) explain.equal(`${place}.only.${at}`, label);
};

/** A trend holds nothing that does not lie in the two reports side by side, and only of blocks that may be compared. */
export const explainTrend = (
  trend: { skills: Record<string, Change>; lists: Record<string, Change> },
  now: PublishedReport,
  before: PublishedReport,
): string[] => {
  const explain = new Explanation(trend);
  const blocks = comparedIn(now, before);
  const df = Math.min(now.method.withinVariance.df, before.method.withinVariance.df);
  for (const [key, change] of Object.entries(trend.skills)) {
    const keys = blocks.filter(({ skills }) => skills.includes(key)).map((block) => block.key);
    claim(
      explain,
      `skills.${key}`,
      change,
      keys.length > 0 ? differenceOf(now, before, key, keys) : null,
      df,
    );
  }
  for (const [list, change] of Object.entries(trend.lists)) {
    const keys = blocks.map(({ key }) => key);
    const onList = now.method.framework.skills
      .filter(({ lists }) => lists.includes(list))
      .map(({ key }) => key);
    const parts = onList
      .filter((key) => keys.length > 0 && blocks.every(({ skills }) => skills.includes(key)))
      .flatMap((key) => differenceOf(now, before, key, keys) ?? []);
    const variance = (report: PublishedReport): number =>
      listMeanVariance(parts.length, report.method) /
      report.blocks.reduce((sum, { key, size }) => sum + (keys.includes(key) ? size : 0), 0);
    const found = isEnough(parts.length, onList.length) && {
      least: rounded(mean(parts.map(({ least }) => least)), 2),
      most: rounded(mean(parts.map(({ most }) => most)), 2),
      variance: variance(now) + variance(before),
    };
    const listDf = Math.min(now.method.listVariance.df, before.method.listVariance.df);
    claim(explain, `lists.${list}`, change, found || null, listDf);
  }
  return explain.problems();
};
