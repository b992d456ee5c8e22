import { balanceOf, type Estimate, leanOf, type SkillFigure } from "./balance";
import type { CoverageWord } from "./coverage";
import { derived } from "./decimal";
import { intervalOf, reachOf } from "./interval";
import type { Lean } from "./report";
import { type Scale, SKILL_SCALE } from "./scale";
import type { SkillList } from "./skill";
import { type Team, type TeamHiddenReason, type TeamSkill, type TeamSource, teamSkills } from "./team-skill";

/** Fewer people than this are never summed up, whatever the threshold of the round is. */
export const LEAST_MEMBERS = 5;
const MOST_STRENGTHS = 3;

export type TeamFigure =
  | { readonly value: number; readonly low: number; readonly high: number }
  | { readonly hidden: TeamHiddenReason };

/** What a team's page shows: means over members, never a member, a count, an extreme or a spread. */
export type TeamOverview = {
  readonly teamId: string;
  readonly skills: readonly {
    readonly key: string;
    readonly figure: TeamFigure;
    /** whether two members or more show it often; null where the figure is hidden */
    readonly coverage: CoverageWord | null;
  }[];
  /** up to three skills clearly above the average of the team's own skills, in the fixed order */
  readonly strengths: readonly string[];
  /** skills that probably fewer than two members show often */
  readonly thin: readonly string[];
  readonly lists: Readonly<Record<SkillList, TeamFigure>>;
  /** leadership-only minus management-only */
  readonly difference: TeamFigure;
  readonly lean: Lean | null;
};

const DIFFERENCE_SCALE: Scale = { min: -4, max: 4 };

const hiddenReason = (skills: readonly TeamSkill[]): TeamHiddenReason =>
  skills.some((skill) => "hidden" in skill && skill.hidden === "overlaps") ? "overlaps" : "too_few_members";

const strongest = (skills: readonly { key: string; figure: TeamFigure }[]): string[] => {
  const shown = skills.flatMap(({ key, figure }) => ("hidden" in figure ? [] : [{ key, ...figure }]));
  const average = shown.reduce((sum, { value }) => sum + value, 0) / shown.length;
  const top = shown
    .filter(({ low }) => low > average)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_STRENGTHS);
  return shown.filter((skill) => top.includes(skill)).map(({ key }) => key);
};

/**
 * Lists and balance are computed from the team's published skill figures, not from its members' levels:
 * where a member lacks one skill, the difference of the two would be that member's own figure.
 */
const overviewOf = (team: Team, skills: readonly TeamSkill[], { method }: TeamSource): TeamOverview => {
  const { framework, withinVariance: within, listVariance: list } = method;
  const reach = { within: reachOf(within.df), list: reachOf(list.df) };
  const shown = (estimate: Estimate | null, width: number, scale: Scale): TeamFigure =>
    estimate
      ? { value: derived(estimate.value), ...intervalOf({ ...estimate, reach: width, scale }) }
      : { hidden: hiddenReason(skills) };
  const figures = new Map<string, SkillFigure>();
  const items = framework.skills.map(({ key }, index) => {
    const skill = skills[index] ?? { hidden: "too_few_members" };
    if ("hidden" in skill) return { key, figure: { hidden: skill.hidden }, coverage: null };
    const { value, n } = skill.figure;
    figures.set(key, skill.figure);
    const se = Math.sqrt(within.value / n);
    return { key, figure: shown({ value, se }, reach.within, SKILL_SCALE), coverage: skill.coverage };
  });
  const balance = balanceOf({ framework, figures, within, list });
  return {
    teamId: team.id,
    skills: items,
    strengths: strongest(items),
    thin: items.filter(({ coverage }) => coverage === "thin").map(({ key }) => key),
    lists: {
      leadership: shown(balance.levels.leadership, reach.list, SKILL_SCALE),
      management: shown(balance.levels.management, reach.list, SKILL_SCALE),
    },
    difference: shown(balance.difference, reach.within, DIFFERENCE_SCALE),
    lean: balance.difference && leanOf(balance.difference, reach.within),
  };
};

/**
 * The overviews of all teams of one round, from all of its reports and nothing else. All teams belong into
 * one call, the organisation first: what one team may show depends on what the others show. A figure needs
 * five members (or k, if that is more) who have it.
 */
export const teamOverviews = ({
  teams,
  reports,
}: {
  teams: readonly Team[];
  reports: readonly TeamSource[];
}): TeamOverview[] => {
  const [first] = reports;
  if (!first) return [];
  const least = Math.max(LEAST_MEMBERS, first.method.threshold);
  const bySkill = first.method.framework.skills.map(({ key }) => teamSkills({ key, teams, reports, least }));
  return teams.map((team, index) =>
    overviewOf(
      team,
      bySkill.flatMap((skill) => skill[index] ?? []),
      first,
    ),
  );
};
