import { chanceFrom } from "../domain/world";
import { between, type Chance, givenBy, levelOf, pick } from "./answers";
import type { Asked, Round, Share, Subject, Team, World } from "./world";

type Person = { readonly id: string; readonly name: string; readonly managerId: string | null };
type Place = Omit<Asked, "given">;
type Line = { readonly person: Person; readonly places: readonly Place[] };

/** A random id, the same for the same chance. */
const idFrom = (chance: Chance): string => {
  const digits = Array.from({ length: 32 }, (_, at) =>
    at === 12 ? "4" : at === 16 ? pick(["8", "9", "a", "b"], chance) : between(0, 15, chance).toString(16),
  ).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

const peopleOf = (chance: Chance): Person[] => {
  const size = chance() < 0.1 ? between(30, 45, chance) : between(4, 24, chance);
  const span = between(2, 12, chance);
  const ids = Array.from({ length: size }, () => idFrom(chance));
  return ids.map((id, at) => ({
    id,
    name: `Person ${at} ${Math.floor(chance() * 1e6)}`,
    managerId: at === 0 || chance() < 0.05 ? null : (ids[Math.floor((at - 1) / span)] ?? null),
  }));
};

/** Everybody, teams of 3 to 12 of neighbours, and teams nested in them or laid across. */
const teamsOf = (people: readonly Person[], chance: Chance): Team[] => {
  const team = (members: readonly Person[]): Team => {
    const id = idFrom(chance);
    const memberIds = [...new Set(members.map((member) => member.id))];
    // the id is random too: three in eight
    return { id, memberIds, managerIds: [pick(people, chance).id], isShown: /[0-5]$/.test(id) };
  };
  const cut = () => {
    const start = between(0, people.length - 1, chance);
    const length = between(3, 12, chance);
    const step = between(1, 2, chance);
    return Array.from({ length }, (_, at) => people[(start + at * step) % people.length]!);
  };
  const cuts = Array.from({ length: between(1, 6, chance) }, cut);
  const nested = cuts.filter(() => chance() < 0.4).map((members) => members.slice(0, -between(1, 3, chance)));
  return [team(people), ...[...cuts, ...nested].map(team)];
};

const outsider = (chance: Chance): { rater: string; name: string } => {
  const rater = `guest-${Math.floor(chance() * 1e9)}@elsewhere.test`;
  return { rater, name: rater };
};

/** Who is asked about one person: each of the others once, in one relationship. */
const lineOf = (person: Person, people: readonly Person[], teams: readonly Team[], chance: Chance): Line => {
  const taken = new Set([person.id]);
  const places: Place[] = [];
  const ask = (
    relationship: Asked["relationship"],
    who: { rater: string; name: string },
    isOutsider = false,
  ) => places.push({ id: idFrom(chance), relationship, isOutsider, ...who });
  const askSome = (relationship: Asked["relationship"], from: readonly Person[], most: number) => {
    const start = between(0, Math.max(0, from.length - 1), chance);
    let left = between(0, most, chance);
    for (let at = 0; at < from.length && left > 0; at += 1) {
      const one = from[(start + at) % from.length]!;
      if (taken.has(one.id)) continue;
      taken.add(one.id);
      ask(relationship, { rater: one.id, name: one.name });
      left -= 1;
    }
  };
  if (chance() < 0.85) ask("self", { rater: person.id, name: person.name });
  const managers = people.filter(({ id }) => id === person.managerId);
  askSome("manager", managers, 1);
  if (chance() < 0.2) askSome("manager", people, 2);
  askSome(
    "direct_report",
    people.filter(({ managerId }) => managerId === person.id),
    8,
  );
  const mates = new Set(
    teams
      .slice(1)
      .filter(({ memberIds }) => memberIds.includes(person.id))
      .flatMap(({ memberIds }) => memberIds),
  );
  askSome(
    "peer",
    people.filter(({ id }) => mates.has(id)),
    9,
  );
  askSome("other", people, 4);
  if (chance() < 0.2)
    for (let at = between(1, 3, chance); at > 0; at -= 1) ask("other", outsider(chance), true);
  return { person, places };
};

/** The same places in the next round, but for some who go, come or stand in another relationship now. */
const nextLine = (line: Line, fresh: Line, chance: Chance): Line => {
  const change = pick([0, 0, 0.1, 0.4], chance);
  const kept = line.places.filter(() => chance() >= change);
  const raters = new Set(kept.map(({ rater }) => rater));
  const come = fresh.places.filter(({ rater }) => !raters.has(rater) && chance() < change);
  const moved = kept.map((place) =>
    place.relationship === "peer" && chance() < change / 4
      ? { ...place, relationship: "other" as const }
      : place,
  );
  return {
    person: line.person,
    places: [...moved, ...come].map((place) => ({ ...place, id: idFrom(chance) })),
  };
};

const roundOf = (
  lines: readonly Line[],
  {
    at,
    teams,
    threshold,
    everybody,
    chance,
  }: { at: number; teams: readonly Team[]; threshold: number; everybody: number; chance: Chance },
): Round => {
  const share = pick([1, 1, 0.3 + 0.7 * chance()], chance);
  const notObserved = pick([0, 0.02, 0.1, 0.4], chance);
  const mayRead = chance() < 0.5;
  const subjects = lines.map(({ person, places }): Subject => {
    const about = levelOf(chance);
    return {
      id: person.id,
      name: person.name,
      readerId: mayRead ? person.managerId : null,
      asked: places.map((place) => ({
        ...place,
        given: chance() < share ? givenBy(about, notObserved, chance) : null,
      })),
    };
  });
  return {
    id: idFrom(chance),
    name: `Round ${at}`,
    closedOn: `202${at}-03-31`,
    threshold,
    commentThreshold: Math.max(5, threshold),
    subjects: everybody < 1 ? subjects.filter(() => chance() < everybody) : subjects,
    teams,
    shares: [],
  };
};

/** Who would share a report with whom, in turn: with anybody, and with a few who gather what they can. */
const sharesOf = (
  { subjects, teams }: Round,
  { people, organiserId, chance }: { people: readonly Person[]; organiserId: string; chance: Chance },
): Share[] => {
  if (subjects.length === 0) return [];
  const managers = teams.flatMap(({ managerIds }) => managerIds);
  const gatherers = [organiserId, pick(managers, chance), pick(people, chance).id];
  const length = Math.round(pick([0, 0.5, 1, 3], chance) * subjects.length);
  return Array.from({ length }, () => ({
    subjectId: pick(subjects, chance).id,
    readerId: chance() < 0.7 ? pick(gatherers, chance) : pick(people, chance).id,
  }));
};

/**
 * A company of random size, lines and teams, and its closed rounds: rosters of all relationships with
 * overlapping raters, answered by 30 to 100 %, with 0 to 40 % not observed, level, skewed and extreme. In some
 * of them reports are shared.
 */
export const organisationOf = (seed: number): World => {
  const chance = chanceFrom(seed);
  const people = peopleOf(chance);
  const teams = teamsOf(people, chance);
  const threshold = pick([3, 4, 4, 5], chance);
  const rounds: Round[] = [];
  let lines = people.map((person) => lineOf(person, people, teams, chance));
  for (let at = 0; at < pick([2, 2, 2, 3], chance); at += 1) {
    if (at > 0)
      lines = lines.map((line) => nextLine(line, lineOf(line.person, people, teams, chance), chance));
    rounds.push(roundOf(lines, { at, teams, threshold, everybody: pick([1, 1, 0.7], chance), chance }));
  }
  const organiserId = pick(people, chance).id;
  const who = { people, organiserId, chance };
  return {
    seed,
    orgId: idFrom(chance),
    organiserId,
    rounds: rounds.map((round) => ({ ...round, shares: sharesOf(round, who) })),
  };
};
