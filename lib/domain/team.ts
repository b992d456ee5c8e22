import { balanceOf, type Estimate, leanOf, type SkillFigure } from "./balance";
import type { CoverageWord } from "./coverage";
import { derived } from "./decimal";
import { intervalOf } from "./interval";
import { type LeanedOn, readinessFor } from "./readiness";
import { DIMENSION_SCALE, type Scale, SKILL_SCALE } from "./scale";
import { SITUATIONS } from "./situation";
import { stylePlaceOf } from "./style-place";
import type { TeamFigure, TeamHiddenReason, TeamOverview } from "./team-overview";
import type { TeamMethod } from "./team-source";
import { onDimensions } from "./within-variance";

/** Fewer people than this are never summed up, whatever the threshold of the round is. */
export const LEAST_MEMBERS = 5;
const MOST_STRENGTHS = 3;

/** One skill or dimension of a team: the mean of its members' figures, or why there is none. */
export type TeamItem = SkillFigure | { readonly hidden: TeamHiddenReason };
export type TeamSkill = {
  readonly item: TeamItem;
  readonly coverage: CoverageWord;
  readonly tellsApart: boolean;
};

const DIFFERENCE_SCALE: Scale = { min: -4, max: 4 };

const shown = (estimate: Estimate, reach: number, scale: Scale) => ({
  value: derived(estimate.value),
  ...intervalOf({ ...estimate, reach, scale }),
});

const reasonAmong = (items: readonly TeamItem[]): TeamHiddenReason =>
  items.some((item) => "hidden" in item && item.hidden === "overlaps") ? "overlaps" : "too_few_members";

const strongest = (skills: readonly { key: string; figure: TeamFigure }[]): string[] => {
  const figures = skills.flatMap(({ key, figure }) => ("hidden" in figure ? [] : [{ key, ...figure }]));
  const average = figures.reduce((sum, { value }) => sum + value, 0) / figures.length;
  const top = figures
    .filter(({ low }) => low > average)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_STRENGTHS);
  return figures.filter((skill) => top.includes(skill)).map(({ key }) => key);
};

const skillsOverview = (skills: readonly TeamSkill[], method: TeamMethod): TeamOverview["skills"] =>
  method.framework.skills.flatMap(({ key }, index): TeamOverview["skills"] => {
    const skill = skills[index];
    if (!skill) return [];
    const { item, coverage, tellsApart } = skill;
    if ("hidden" in item) return [{ key, figure: { hidden: item.hidden }, coverage: null, tellsApart: null }];
    const se = Math.sqrt(method.withinVariance.value / item.n);
    const figure = shown({ value: item.value, se }, method.reach.within, SKILL_SCALE);
    return [{ key, figure, coverage, tellsApart }];
  });

const dimensionsOverview = (items: readonly TeamItem[], method: TeamMethod): TeamOverview["dimensions"] =>
  method.framework.dimensions.flatMap(({ key }, index): TeamOverview["dimensions"] => {
    const item = items[index];
    if (!item) return [];
    if ("hidden" in item) return [{ key, figure: { hidden: item.hidden }, place: null }];
    const se = Math.sqrt(onDimensions(method.withinVariance) / item.n);
    const figure = shown({ value: item.value, se }, method.reach.within, DIMENSION_SCALE);
    return [{ key, figure, place: stylePlaceOf(figure) }];
  });

const situationsOverview = (
  skills: TeamOverview["skills"],
  items: ReadonlyMap<string, TeamItem>,
  method: TeamMethod,
): TeamOverview["situations"] => {
  const leanedOn = skills.flatMap(({ key, figure, coverage }): LeanedOn[] => {
    const item = items.get(key);
    if (!item || "hidden" in item || "hidden" in figure || !coverage) return [];
    return [{ key, figure: item, low: figure.low, high: figure.high, coverage }];
  });
  return SITUATIONS.map((situation) => {
    const found = readinessFor(situation, leanedOn, method);
    if (found) return { key: situation.key, ...found };
    const hidden = reasonAmong(situation.leansOn.flatMap((key) => items.get(key) ?? []));
    return { key: situation.key, figure: { hidden }, readiness: null, heldBackBy: null };
  });
};

/**
 * What one team's page shows. Lists, balance and situations are computed from the team's published figures, not from
 * its members' levels: where a member lacks one skill, the difference of the two would be that member's own figure.
 */
export const overviewOf = (
  { id, skills, dimensions }: { id: string; skills: readonly TeamSkill[]; dimensions: readonly TeamItem[] },
  method: TeamMethod,
): Omit<TeamOverview, "tooClose" | "comparison"> => {
  const { framework, threshold, withinVariance: within, listVariance: list, reach } = method;
  const items = new Map(
    framework.skills.flatMap(({ key }, index): [string, TeamItem][] => {
      const skill = skills[index];
      return skill ? [[key, skill.item]] : [];
    }),
  );
  const figures = new Map(
    [...items].flatMap(([key, item]): [string, SkillFigure][] => ("hidden" in item ? [] : [[key, item]])),
  );
  const balance = balanceOf({ framework, figures, within, list });
  const level = (estimate: Estimate | null, width: number, scale: Scale): TeamFigure =>
    estimate ? shown(estimate, width, scale) : { hidden: reasonAmong([...items.values()]) };
  const shownSkills = skillsOverview(skills, method);
  return {
    teamId: id,
    skills: shownSkills,
    strengths: strongest(shownSkills),
    thin: shownSkills.filter(({ coverage }) => coverage === "thin").map(({ key }) => key),
    lists: {
      leadership: level(balance.levels.leadership, reach.list, SKILL_SCALE),
      management: level(balance.levels.management, reach.list, SKILL_SCALE),
    },
    common: level(balance.common, reach.list, SKILL_SCALE),
    difference: level(balance.difference, reach.within, DIFFERENCE_SCALE),
    lean: balance.difference && leanOf(balance.difference, reach.within),
    dimensions: dimensionsOverview(dimensions, method),
    situations: situationsOverview(shownSkills, items, method),
    method: { threshold, withinVariance: within, listVariance: list },
  };
};
