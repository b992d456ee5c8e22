/** Somebody who may be asked as a peer: the more teams are shared, the higher the rank; next circles below 1. */
export type Seat = { readonly rater: number; readonly rank: number };

/** The company as numbers: people stand in an order drawn by lot, and are called by their place in it. */
export type Chart = {
  readonly managerOf: readonly (number | null)[];
  readonly reportsOf: readonly (readonly number[])[];
  /** each team's people, in order */
  readonly teams: readonly (readonly number[])[];
  readonly teamsOf: readonly (readonly number[])[];
  /** people without a line manager who have direct reports: each other's equals */
  readonly heads: readonly number[];
};

/** Of a large team so many are considered for one person: enough to spread load, and no work that grows squared. */
const FROM_ONE_LIST = 80;
const IN_ALL = 160;

export const chartOf = (
  members: readonly { readonly id: string; readonly managerId: string | null }[],
  teams: readonly { readonly members: readonly string[] }[],
): Chart => {
  const placeOf = new Map(members.map(({ id }, place) => [id, place]));
  const managerOf = members.map(({ id, managerId }) =>
    managerId === null || managerId === id ? null : (placeOf.get(managerId) ?? null),
  );
  const reportsOf: number[][] = members.map(() => []);
  for (const [place, manager] of managerOf.entries()) if (manager !== null) reportsOf[manager]?.push(place);
  const teamsOf: number[][] = members.map(() => []);
  const placed = teams.map((team) =>
    [...new Set(team.members.flatMap((id) => placeOf.get(id) ?? []))].sort((a, b) => a - b),
  );
  for (const [team, people] of placed.entries()) for (const person of people) teamsOf[person]?.push(team);
  const heads = members.flatMap((_, place) =>
    managerOf[place] === null && (reportsOf[place]?.length ?? 0) > 0 ? [place] : [],
  );
  return { managerOf, reportsOf, teams: placed, teamsOf, heads };
};

/** The people who come after one in a list, and then those from its beginning: as on a ring. */
function* after(list: readonly number[], person: number, most = FROM_ONE_LIST): Generator<number> {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= person) low = middle + 1;
    else high = middle;
  }
  for (let step = 0; step < Math.min(list.length, most); step++)
    yield list[(low + step) % list.length] as number;
}

/** Those who have the same line manager. */
const besides = ({ managerOf, reportsOf, heads }: Chart, person: number): readonly number[] => {
  const manager = managerOf[person] ?? null;
  if (manager !== null) return reportsOf[manager] ?? [];
  return (reportsOf[person]?.length ?? 0) > 0 ? heads : [];
};

/** Those whose line managers have the same one. */
function* cousins(chart: Chart, person: number): Generator<number> {
  const manager = chart.managerOf[person] ?? null;
  if (manager === null) return;
  let left = FROM_ONE_LIST;
  for (const aunt of after(besides(chart, manager), manager)) {
    if (aunt === manager) continue;
    for (const cousin of after(chart.reportsOf[aunt] ?? [], person)) {
      if (left-- === 0) return;
      yield cousin;
    }
  }
}

/**
 * Who may be asked about somebody as a peer: people of the same teams, with the number of teams that both are in.
 * Only where they are fewer than `threshold`, the next circles too: those with the same line manager (rank 0), then
 * those whose line managers have the same one (rank -1). Never the own line manager or a direct report.
 */
export const makePeersOf = (chart: Chart, threshold: number): ((person: number) => Seat[]) => {
  const { managerOf, teams, teamsOf } = chart;
  // For whom a team or a rater was noted last: faster than a new set for each of many people.
  const inTeam = new Array<number>(teams.length).fill(-1);
  const noted = new Array<number>(managerOf.length).fill(-1);
  const sizeOf = (team: number): number => teams[team]?.length ?? 0;
  return (person) => {
    const own = teamsOf[person] ?? [];
    const seats: Seat[] = [];
    for (const team of own) inTeam[team] = person;
    noted[person] = person;
    const isPeer = (rater: number): boolean =>
      noted[rater] !== person && managerOf[person] !== rater && managerOf[rater] !== person;
    const take = (rater: number, rank: number): void => {
      noted[rater] = person;
      seats.push({ rater, rank });
    };
    const shared = (rater: number): number => {
      let count = 0;
      for (const team of teamsOf[rater] ?? []) if (inTeam[team] === person) count++;
      return count;
    };
    // Small teams first: whoever shares one and a large one as well is found there.
    for (const team of [...own].sort((a, b) => sizeOf(a) - sizeOf(b) || a - b)) {
      if (seats.length >= IN_ALL) break;
      for (const rater of after(teams[team] ?? [], person)) if (isPeer(rater)) take(rater, shared(rater));
    }
    if (seats.length < threshold)
      for (const rater of after(besides(chart, person), person)) if (isPeer(rater)) take(rater, 0);
    if (seats.length < threshold)
      for (const rater of cousins(chart, person)) if (isPeer(rater)) take(rater, -1);
    return seats;
  };
};
