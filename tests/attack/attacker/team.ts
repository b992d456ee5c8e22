import {
  ENDS,
  type Estimate,
  intervalOf,
  type Listed,
  leanOf,
  levelOf,
  mean,
  type Scale,
  standsFor,
} from "./estimate";
import { Explanation } from "./leaves";
import { isShown, type PublishedLevel, type PublishedReport } from "./published";
import { LEANS_ON } from "./situation";
import { type Row, sumOf } from "./solver";

/** A team's page as it comes out of the product. */
export type PublishedTeam = {
  readonly teamId: string;
  readonly skills: readonly {
    readonly key: string;
    readonly figure: PublishedLevel;
    readonly coverage: string | null;
    readonly tellsApart: boolean | null;
  }[];
  readonly strengths: readonly string[];
  readonly thin: readonly string[];
  readonly lists: Readonly<Record<"leadership" | "management", PublishedLevel>>;
  readonly common: PublishedLevel;
  readonly difference: PublishedLevel;
  readonly lean: string | null;
  readonly dimensions: readonly {
    readonly key: string;
    readonly figure: PublishedLevel;
    readonly place: string | null;
  }[];
  readonly situations: readonly {
    readonly key: string;
    readonly figure: PublishedLevel;
    readonly readiness: string | null;
    readonly heldBackBy: string | null;
  }[];
  readonly tooClose: readonly string[];
  readonly comparison: { readonly round: string; readonly skills: readonly string[] } | null;
};

export type TeamHarvest = {
  /** per skill and dimension: a sum over the members who have a figure of it */
  readonly rows: ReadonlyMap<string, Row>;
  readonly problems: readonly string[];
};

/** Whoever has a displayed figure of an item, and which. */
export type Figures = ReadonlyMap<string, { readonly value: number; readonly n: number }>;
/** By "skills/key" and "dimensions/key". */
export type AllFigures = ReadonlyMap<string, Figures>;

const HIDDEN = ["too_few_members", "overlaps", "tells_about_few"] as const;

/** The place of an item among all: skills and dimensions may be called alike. */
export const itemKey = (scale: Scale, key: string): string => `${scale}/${key}`;

export const figuresOf = (
  reports: readonly PublishedReport[],
  scale: Scale,
  key: string,
): Map<string, { value: number; n: number }> =>
  new Map(
    reports.flatMap((report) => {
      const others = report[scale].find((item) => item.key === key)?.others;
      return others && isShown(others)
        ? [[report.subject.id, { value: standsFor(others, scale), n: others.n }] as const]
        : [];
    }),
  );

export const allFigures = (reports: readonly PublishedReport[]): AllFigures =>
  new Map(
    (["skills", "dimensions"] as const).flatMap((scale) =>
      (reports[0]?.[scale] ?? []).map(
        ({ key }) => [itemKey(scale, key), figuresOf(reports, scale, key)] as const,
      ),
    ),
  );

type Group = { readonly id: string; readonly memberIds: readonly string[] };
type Reading = {
  readonly view: PublishedTeam;
  readonly group: Group;
  readonly method: PublishedReport["method"];
  readonly figures: AllFigures;
  readonly explain: Explanation;
};

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

/** The mean over members of one item: what stands there, and over whom. */
const harvestItem = (
  { group, method, figures, explain }: Reading,
  { scale, key, figure, place }: { scale: Scale; key: string; figure: PublishedLevel; place: string },
): { family: readonly string[]; value: number; n: number } => {
  const own: Figures = figures.get(itemKey(scale, key)) ?? new Map();
  const family = group.memberIds.filter((id) => own.has(id));
  const known = family.map((id) => own.get(id)!);
  const n = known.length ** 2 / known.reduce((sum, one) => sum + 1 / one.n, 0);
  const value = mean(known.map((one) => one.value));
  // A style's scale is half as long again as a skill's.
  const variance = method.withinVariance.value * (scale === "skills" ? 1 : 1.5 ** 2);
  const estimate = { value, se: Math.sqrt(variance / n) };
  claim(explain, `${place}.figure`, figure, estimate, method.withinVariance.df, ENDS[scale]);
  return { family, value, n };
};

type Shown = Listed & { readonly key: string };

const harvestSkills = (reading: Reading, rows: Map<string, Row>): Shown[] => {
  const { view, method, explain } = reading;
  return view.skills.flatMap(({ key, figure }, at): Shown[] => {
    const place = `skills.${at}`;
    const { lists } = method.framework.skills[at]!;
    explain.equal(`${place}.key`, method.framework.skills[at]!.key);
    const { family, value, n } = harvestItem(reading, { scale: "skills", key, figure, place });
    explain.oneOf(`${place}.coverage`, isShown(figure) ? ["thin", "covered", "unclear"] : [null]);
    explain.oneOf(`${place}.tellsApart`, isShown(figure) ? [true, false] : [null]);
    if (!isShown(figure)) return [];
    rows.set(itemKey("skills", key), sumOf(family));
    return [{ key, value, n, lists }];
  });
};

const harvestDimensions = (reading: Reading, rows: Map<string, Row>): void => {
  const { view, method, explain } = reading;
  view.dimensions.forEach(({ key, figure }, at) => {
    const place = `dimensions.${at}`;
    explain.equal(`${place}.key`, method.framework.dimensions[at]!.key);
    const { family } = harvestItem(reading, { scale: "dimensions", key, figure, place });
    const places = ["management", "leadership", "middle", "not_enough_to_tell"];
    explain.oneOf(`${place}.place`, isShown(figure) ? places : [null]);
    if (isShown(figure)) rows.set(itemKey("dimensions", key), sumOf(family));
  });
};

/** Means of the skills above, and words about them: nothing that those do not say. */
const explainSituations = ({ view, method, explain }: Reading, skills: readonly Shown[]): void => {
  view.situations.forEach(({ key, figure }, at) => {
    const place = `situations.${at}`;
    explain.oneOf(`${place}.key`, Object.keys(LEANS_ON));
    const leansOn = LEANS_ON[key] ?? [];
    const found = skills.filter((skill) => leansOn.includes(skill.key));
    const estimate = levelOf(found, leansOn.length, method);
    claim(explain, `${place}.figure`, figure, estimate, method.listVariance.df, ENDS.skills);
    const isSaid = isShown(figure);
    explain.oneOf(`${place}.readiness`, isSaid ? ["ready", "not_ready", "not_enough_to_tell"] : [null]);
    explain.oneOf(`${place}.heldBackBy`, isSaid ? [null, ...found.map((skill) => skill.key)] : [null]);
  });
};

const explainLists = ({ view, method, explain }: Reading, figures: readonly Shown[]): void => {
  const { skills } = method.framework;
  const levelWhere = (isCounted: (lists: readonly string[]) => boolean): Estimate | null =>
    levelOf(
      figures.filter(({ lists }) => isCounted(lists)),
      skills.filter(({ lists }) => isCounted(lists)).length,
      method,
    );
  const { df } = method.listVariance;
  for (const list of ["leadership", "management"] as const)
    claim(
      explain,
      `lists.${list}`,
      view.lists[list],
      levelWhere((lists) => lists.includes(list)),
      df,
      [1, 5],
    );
  claim(
    explain,
    "common",
    view.common,
    levelWhere(({ length }) => length === 2),
    df,
    [1, 5],
  );
  const own = (list: string) => (lists: readonly string[]) => lists.length === 1 && lists.includes(list);
  const sides = ["leadership", "management"].map((list) => figures.filter(({ lists }) => own(list)(lists)));
  const totals = ["leadership", "management"].map(
    (list) => skills.filter(({ lists }) => own(list)(lists)).length,
  );
  const difference = leanOf(sides, totals, method);
  claim(explain, "difference", view.difference, difference, method.withinVariance.df, [-4, 4]);
  explain.oneOf("lean", isShown(view.difference) ? ["leadership", "management", "no_clear_lean"] : [null]);
};

/** A list of which each entry is one of these. */
const explainNames = (
  explain: Explanation,
  place: string,
  names: readonly string[],
  possible: readonly string[],
): void => {
  if (names.length === 0) explain.equal(place, "[]");
  names.forEach((_, at) => {
    explain.oneOf(`${place}.${at}`, possible);
  });
};

/** A team's figures, as sums over the figures of its members; the whole organisation's alike. */
export const harvestTeam = (
  view: PublishedTeam,
  group: Group,
  {
    method,
    figures,
    teams,
    earlier,
  }: {
    method: PublishedReport["method"];
    figures: AllFigures;
    /** the ids of all teams of the round, and of the whole */
    teams: readonly string[];
    /** the ids of the rounds before */
    earlier: readonly string[];
  },
): TeamHarvest => {
  const explain = new Explanation(view);
  const reading: Reading = { view, group, method, figures, explain };
  const rows = new Map<string, Row>();
  explain.equal("teamId", group.id);
  const skills = harvestSkills(reading, rows);
  harvestDimensions(reading, rows);
  explainSituations(reading, skills);
  explainLists(reading, skills);
  const isMasked = view.skills.some(({ figure }) => !isShown(figure) && figure.hidden === "tells_about_few");
  const thin = view.skills.filter(({ coverage }) => coverage === "thin").map(({ key }) => key);
  explain.whole("thin", isMasked ? [] : thin);
  const shown = skills.map(({ key }) => key);
  explainNames(explain, "strengths", view.strengths, shown);
  explainNames(
    explain,
    "tooClose",
    view.tooClose,
    teams.filter((id) => id !== group.id),
  );
  if (view.comparison) {
    explain.oneOf("comparison.round", earlier);
    explainNames(explain, "comparison.skills", view.comparison.skills, shown);
  } else explain.equal("comparison", null);
  explain.whole("method", {
    threshold: method.threshold,
    withinVariance: method.withinVariance,
    listVariance: method.listVariance,
  });
  return { rows, problems: explain.problems() };
};
