import { type Diagram, publishFamilies } from "./overlap";
import type { TeamHiddenReason } from "./team-overview";
import type { Team, TeamSource } from "./team-source";

/** A team by the places of its members among the round's reports. Whoever has no report is in none. */
export type PlacedTeam = { readonly id: string; readonly places: readonly number[] };

export const placedTeams = (teams: readonly Team[], sources: readonly TeamSource[]): PlacedTeam[] => {
  const placeOf = new Map(sources.map(({ id }, place) => [id, place]));
  return teams.map(({ id, memberIds }) => ({
    id,
    places: [...new Set(memberIds.flatMap((member) => placeOf.get(member) ?? []))],
  }));
};

/** One skill or dimension over all teams of a round: whose figures may be summed up. */
export type ItemFamilies = {
  /** by team: the places of the members who have a figure, or why they are not summed up */
  readonly teams: readonly (
    | { readonly members: readonly number[] }
    | { readonly hidden: TeamHiddenReason; readonly tooClose: readonly string[] }
  )[];
  /** the Venn diagram of the families that are published */
  readonly diagram: Diagram<number>;
};

/** `values`: of everybody in the round, the figure of this item. A family is a team's members who have one. */
export const itemFamilies = (
  teams: readonly PlacedTeam[],
  values: readonly (number | null)[],
  least: number,
): ItemFamilies => {
  const families = teams.map(
    ({ places }) => new Set(places.filter((place) => (values[place] ?? null) !== null)),
  );
  const { isPublished, givesWayTo, diagram } = publishFamilies({ families, least });
  return {
    teams: families.map((family, index) => {
      if (isPublished[index]) return { members: [...family] };
      const others = givesWayTo.get(index)?.flatMap((other) => teams[other]?.id ?? []);
      return others ? { hidden: "overlaps", tooClose: others } : { hidden: "too_few_members", tooClose: [] };
    }),
    diagram,
  };
};
