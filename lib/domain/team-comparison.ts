import { wordingOf } from "./earlier-round";
import { addFamilies, emptyDiagram, largestFirst } from "./overlap";
import type { Framework } from "./skill";

/** A released round, as far as comparing its teams with a newer one goes: people and counts, no value. */
export type EarlierTeams = {
  readonly round: string;
  readonly threshold: number;
  readonly framework: Framework;
  /** everybody with a report, and per skill (in the framework's order) whether a published family holds them */
  readonly people: readonly { readonly id: string; readonly hasFigure: readonly boolean[] }[];
  /** the whole organisation and the teams, with the keys of the skills whose figure was published */
  readonly teams: readonly {
    readonly id: string;
    readonly memberIds: readonly string[];
    readonly published: readonly string[];
  }[];
};

/** A team's people behind one published figure now, by member id. */
export type FamilyNow = { readonly teamId: string; readonly members: readonly string[] };

const isWordedAlike = (key: string, now: Framework, before: Framework): boolean => {
  const [one, other] = [now, before].map(({ skills }) => skills.find((skill) => skill.key === key));
  return one !== undefined && other !== undefined && wordingOf(one) === wordingOf(other);
};

/** Of each team that published this skill in the earlier round: the people behind its figure. */
const familiesThen = (key: string, before: EarlierTeams): ReadonlyMap<string, ReadonlySet<string>> => {
  const index = before.framework.skills.findIndex((skill) => skill.key === key);
  const present = new Set(before.people.filter(({ hasFigure }) => hasFigure[index]).map(({ id }) => id));
  return new Map(
    before.teams
      .filter(({ published }) => published.includes(key))
      .map(({ id, memberIds }) => [id, new Set(memberIds.filter((member) => present.has(member)))]),
  );
};

/**
 * The teams whose figure of one skill may be compared with the round before. Whoever guesses that people are rated as
 * they were subtracts one round's sum from the other's: what is left is about those who came and those who went. So
 * both figures of a team join those that are compared already (the organisation's first, then from large to small)
 * only if every part of the Venn diagram of them all, over the people of both rounds, is empty or holds `least` or
 * more, as many as either round asks for; and if the skill was worded alike. Decided from who has a figure, never from
 * values. More rounds in a chain are not judged together.
 */
export const comparableTeams = (
  key: string,
  now: { readonly framework: Framework; readonly families: readonly FamilyNow[] },
  before: EarlierTeams,
  least: number,
): readonly string[] => {
  if (!isWordedAlike(key, now.framework, before.framework)) return [];
  const then = familiesThen(key, before);
  const both = now.families.flatMap(({ teamId, members }) => {
    const earlier = then.get(teamId);
    return earlier ? [{ teamId, families: [new Set(members), earlier] as const }] : [];
  });
  const diagram = emptyDiagram<string>();
  return largestFirst(both.map(({ families }) => families[0]))
    .flatMap((index) => both[index] ?? [])
    .filter(({ families }) => addFamilies(diagram, families, least))
    .map(({ teamId }) => teamId);
};
