import type { Team } from "../world";
import { ENDS, type Estimate, intervalOf, type Listed, leanOf, levelOf, mean, standsFor } from "./estimate";
import { Explanation } from "./leaves";
import { isShown, type PublishedLevel, type PublishedReport } from "./published";
import { type Row, sumOf } from "./solver";

/** A team's page as it comes out of the product. */
export type PublishedTeam = {
  readonly teamId: string;
  readonly skills: readonly {
    readonly key: string;
    readonly figure: PublishedLevel;
    readonly coverage: string | null;
  }[];
  readonly strengths: readonly string[];
  readonly thin: readonly string[];
  readonly lists: Readonly<Record<"leadership" | "management", PublishedLevel>>;
  readonly difference: PublishedLevel;
  readonly lean: string | null;
};

export type TeamHarvest = {
  /** per skill: a sum over the members who have a figure of it */
  readonly rows: ReadonlyMap<string, Row>;
  readonly problems: readonly string[];
};

const HIDDEN = ["too_few_members", "overlaps", "tells_about_few"] as const;

/** Whoever has a displayed figure of a skill, and which. */
export const figuresOf = (
  reports: readonly PublishedReport[],
  key: string,
): Map<string, { value: number; n: number }> =>
  new Map(
    reports.flatMap(({ subject, skills }) => {
      const others = skills.find((skill) => skill.key === key)?.others;
      return others && isShown(others)
        ? [[subject.id, { value: standsFor(others, "skills"), n: others.n }] as const]
        : [];
    }),
  );

const claim = (
  explain: Explanation,
  place: string,
  level: PublishedLevel,
  estimate: Estimate | null,
  df: number,
  ends: readonly [number, number],
): void => {
  if (!isShown(level)) {
    explain.oneOf(`${place}.hidden`, HIDDEN);
    return;
  }
  const [low, high] = estimate ? intervalOf(estimate, df, ends) : [Number.NaN, Number.NaN];
  explain.near(`${place}.value`, estimate?.value ?? Number.NaN);
  explain.near(`${place}.low`, low);
  explain.near(`${place}.high`, high);
};

/** A team's figures, as sums over the figures of its members. */
export const harvestTeam = (
  view: PublishedTeam,
  team: Team,
  {
    method,
    figures: all,
  }: {
    method: PublishedReport["method"];
    figures: ReadonlyMap<string, ReadonlyMap<string, { value: number; n: number }>>;
  },
): TeamHarvest => {
  const explain = new Explanation(view);
  const rows = new Map<string, Row>();
  const figures: Listed[] = [];
  explain.equal("teamId", team.id);
  view.skills.forEach(({ key, figure, coverage }, at) => {
    explain.equal(`skills.${at}.key`, method.framework.skills[at]!.key);
    const own = all.get(key) ?? new Map<string, { value: number; n: number }>();
    const family = team.memberIds.filter((id) => own.has(id));
    const known = family.map((id) => own.get(id)!);
    const n = known.length ** 2 / known.reduce((sum, one) => sum + 1 / one.n, 0);
    const value = mean(known.map((one) => one.value));
    const se = Math.sqrt(method.withinVariance.value / n);
    claim(explain, `skills.${at}.figure`, figure, { value, se }, method.withinVariance.df, ENDS.skills);
    explain.oneOf(`skills.${at}.coverage`, isShown(figure) ? ["thin", "covered", "unclear"] : [null]);
    if (!isShown(figure)) return;
    rows.set(key, sumOf(family));
    figures.push({ value, n, lists: method.framework.skills[at]!.lists });
    if (coverage === undefined) explain.equal(`skills.${at}.coverage`, null);
  });
  const isMasked = view.skills.some(({ figure }) => !isShown(figure) && figure.hidden === "tells_about_few");
  const thin = isMasked
    ? []
    : view.skills.filter(({ coverage }) => coverage === "thin").map(({ key }) => key);
  explain.whole("thin", thin);
  if (view.strengths.length === 0) explain.equal("strengths", "[]");
  view.strengths.forEach((_, at) => {
    explain.oneOf(`strengths.${at}`, [...rows.keys()]);
  });
  const { skills } = method.framework;
  for (const list of ["leadership", "management"] as const) {
    const total = skills.filter(({ lists }) => lists.includes(list)).length;
    const estimate = levelOf(
      figures.filter(({ lists }) => lists.includes(list)),
      total,
      method,
    );
    claim(explain, `lists.${list}`, view.lists[list], estimate, method.listVariance.df, ENDS.skills);
  }
  const sides = (["leadership", "management"] as const).map((list) =>
    figures.filter(({ lists }) => lists.length === 1 && lists.includes(list)),
  );
  const totals = (["leadership", "management"] as const).map(
    (list) => skills.filter(({ lists }) => lists.length === 1 && lists.includes(list)).length,
  );
  claim(
    explain,
    "difference",
    view.difference,
    leanOf(sides, totals, method),
    method.withinVariance.df,
    [-4, 4],
  );
  explain.oneOf("lean", isShown(view.difference) ? ["leadership", "management", "no_clear_lean"] : [null]);
  return { rows, problems: explain.problems() };
};
