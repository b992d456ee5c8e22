import { LEAST_MEMBERS, overviewOf, type TeamItem } from "./team";
import { comparableTeams, type EarlierTeams } from "./team-comparison";
import { type ItemFamilies, itemFamilies, type PlacedTeam, placedTeams } from "./team-family";
import {
  type ItemColumn,
  meanFigure,
  ownChance,
  type SkillChances,
  skillChances,
  teamCoverage,
} from "./team-item";
import type { TeamOverview } from "./team-overview";
import type { Levels, Team, TeamMethod, TeamSource } from "./team-source";

/** What is kept of each report beside the teams' views, so that no view reads a report. */
export type FoldedReport = {
  readonly memberId: string;
  /** by the round's skills, then its dimensions: the part of the published families that the figure lies in, or -1 */
  readonly parts: readonly number[];
  /** how many people that part holds, or 0 */
  readonly sizes: readonly number[];
  readonly levels: Levels;
  /** by the round's skills: the chance of showing it often or more by this report alone, to six decimals; null without a figure */
  readonly chances: readonly (number | null)[];
};

export type FoldedTeams = {
  readonly overviews: readonly TeamOverview[];
  readonly folded: readonly FoldedReport[];
};

type Item = ItemFamilies & { readonly column: ItemColumn };
type SkillItem = Item & SkillChances & { readonly key: string };

const itemOf = (item: Item, team: number): TeamItem => {
  const family = item.teams[team];
  if (!family) return { hidden: "too_few_members" };
  return "hidden" in family ? { hidden: family.hidden } : meanFigure(item.column, family.members);
};

const membersOf = (item: Item, team: number): readonly number[] => {
  const family = item.teams[team];
  return family && "members" in family ? family.members : [];
};

/** By team: the skills in which it may be compared with the round before. */
const comparedSkills = (
  skills: readonly SkillItem[],
  { teams, sources, method, before }: { teams: readonly PlacedTeam[]; before: EarlierTeams } & Input,
): ReadonlyMap<string, readonly string[]> => {
  const least = Math.max(LEAST_MEMBERS, method.threshold, before.threshold);
  const compared = new Map<string, string[]>(teams.map(({ id }) => [id, []]));
  for (const skill of skills) {
    const families = teams.flatMap(({ id: teamId }, team) => {
      const members = membersOf(skill, team).flatMap((place) => sources[place]?.id ?? []);
      return members.length > 0 ? [{ teamId, members }] : [];
    });
    for (const id of comparableTeams(skill.key, { framework: method.framework, families }, before, least))
      compared.get(id)?.push(skill.key);
  }
  return compared;
};

const foldedReport = (
  { id, levels }: TeamSource,
  place: number,
  { skills, items, within }: { skills: readonly SkillItem[]; items: readonly Item[]; within: number },
): FoldedReport => {
  const parts = items.map(({ diagram }) => diagram.partOf.get(place) ?? -1);
  return {
    memberId: id,
    parts,
    sizes: parts.map((part, index) => items[index]?.diagram.sizes[part] ?? 0),
    levels,
    chances: skills.map(({ column }) => ownChance(column, place, within)),
  };
};

type Input = { readonly sources: readonly TeamSource[]; readonly method: TeamMethod };

/**
 * The views of a round's teams and of the whole organisation, from what is displayed in its reports and nothing else.
 * All teams belong into one call: what one may show depends on what the others show. The organisation is the team with
 * its own id, of everybody with a report; its figures count as published first, then teams from large to small, each
 * skill and dimension on its own. A figure needs five members who have it (or k, if that is more), and so does every
 * part that published families cut from each other. Empty without a report.
 */
export const foldTeams = ({
  organisation,
  teams: named,
  sources,
  method,
  before,
}: Input & {
  /** the organisation's id */
  readonly organisation: string;
  readonly teams: readonly Team[];
  /** the last released round before this one */
  readonly before: EarlierTeams | null;
}): FoldedTeams => {
  if (sources.length === 0) return { overviews: [], folded: [] };
  const least = Math.max(LEAST_MEMBERS, method.threshold);
  const everybody = { id: organisation, memberIds: sources.map(({ id }) => id) };
  const teams = placedTeams([everybody, ...named], sources);
  const itemAt = (index: number): Item => {
    const column = {
      values: sources.map(({ values }) => values[index] ?? null),
      counts: sources.map(({ counts }) => counts[index] ?? 0),
    };
    return { ...itemFamilies(teams, column.values, least), column };
  };
  const { framework, withinVariance } = method;
  const skills = framework.skills.map(({ key }, index): SkillItem => {
    const item = itemAt(index);
    return { key, ...item, ...skillChances(item.column, withinVariance.value) };
  });
  const dimensions = framework.dimensions.map((_, index) => itemAt(framework.skills.length + index));
  const items = [...skills, ...dimensions];
  const compared = before && comparedSkills(skills, { teams, sources, method, before });
  return {
    overviews: teams.map(({ id }, team): TeamOverview => {
      const close = new Set(
        items.flatMap(({ teams: families }) => {
          const family = families[team];
          return family && "tooClose" in family ? family.tooClose : [];
        }),
      );
      const hadView = before?.teams.some((earlier) => earlier.id === id) ?? false;
      return {
        ...overviewOf(
          {
            id,
            skills: skills.map((skill) => ({
              item: itemOf(skill, team),
              coverage: teamCoverage(skill, membersOf(skill, team)),
              tellsApart: skill.tellsApart,
            })),
            dimensions: dimensions.map((dimension) => itemOf(dimension, team)),
          },
          method,
        ),
        tooClose: teams.filter((other) => close.has(other.id)).map((other) => other.id),
        comparison: before && hadView ? { round: before.round, skills: compared?.get(id) ?? [] } : null,
      };
    }),
    folded: sources.map((source, place) =>
      foldedReport(source, place, { skills, items, within: withinVariance.value }),
    ),
  };
};
