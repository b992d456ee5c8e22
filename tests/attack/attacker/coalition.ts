import type { Publication, Round } from "../world";
import { mean, rounded } from "./estimate";
import type { Facts } from "./facts";
import type { PublishedReport } from "./published";
import { answeringIn, subjectOf } from "./roster";
import { minSupport, type Row, sumOf } from "./solver";
import { type Finding, lower, type Tally } from "./tally";
import {
  type AllFigures,
  allFigures,
  harvestTeam,
  itemKey,
  type PublishedTeam,
  type TeamHarvest,
} from "./team";

type Scene = {
  readonly round: Round;
  readonly reports: readonly PublishedReport[];
  readonly facts: Facts;
  readonly views: readonly (Publication & { kind: "team" })[];
  readonly shares: readonly (Publication & { kind: "share" })[];
  /** per skill and dimension: whoever has a displayed figure, and which */
  readonly figures: AllFigures;
  readonly orgId: string;
  /** the ids of the rounds before */
  readonly earlier: readonly string[];
  readonly tally: Tally;
  /** what was read out of a page: most viewers of a team see the same bytes */
  readonly harvested: Map<string, TeamHarvest>;
};

/** Fewer members than this are never summed up, whoever looks. */
const LEAST_MEMBERS = 5;

/** Whose reports somebody has in hand: the own, those that the round names a reader of, and those that came as shares. */
export const readableBy = (
  { round, shares }: Pick<Scene, "round" | "shares">,
  viewerId: string,
): Set<string> =>
  new Set([
    ...round.subjects
      .filter(({ id, readerId }) => id === viewerId || readerId === viewerId)
      .map(({ id }) => id),
    ...shares.filter((share) => share.viewerId === viewerId).map(({ subjectId }) => subjectId),
  ]);

/** The skills whose published reference is the mean of everybody's figures; 3.5 stands there where there is none. */
const meansIn = (report: PublishedReport | undefined, { references }: Facts, figures: AllFigures): string[] =>
  Object.entries(report?.method.references ?? {}).flatMap(([key, value]) => {
    const values = [...(figures.get(itemKey("skills", key))?.values() ?? [])].map((one) => one.value);
    const isMean = values.length > 0 && rounded(mean(values), 1) === value;
    return isMean && (references.has(key) || value !== 3.5) ? [itemKey("skills", key)] : [];
  });

/** Who is in a team; everybody, where it is not one of the teams but the whole. */
export const groupOf = (
  { teams, subjects }: Round,
  teamId: string,
): { id: string; memberIds: readonly string[] } =>
  teams.find(({ id }) => id === teamId) ?? { id: teamId, memberIds: subjects.map(({ id }) => id) };

/**
 * One viewer's sums over members' figures, skill by skill, with the figures taken away that stand in the reports
 * which this viewer reads. The round's means stand in each of those.
 */
const attackViewer = (
  viewerId: string,
  { round, reports, facts, views, shares, figures: known, orgId, earlier, tally, harvested }: Scene,
): Finding[] => {
  const readable = readableBy({ round, shares }, viewerId);
  const findings: Finding[] = [];
  const where = `${round.id} as ${viewerId}`;
  const rows = new Map<string, Row[]>();
  const add = (key: string, row: Row) => rows.set(key, [...(rows.get(key) ?? []), row]);
  if (reports.some(({ subject }) => readable.has(subject.id)))
    for (const key of meansIn(reports[0], facts, known)) add(key, sumOf(known.get(key)?.keys() ?? []));
  for (const { teamId, text } of views.filter((view) => view.viewerId === viewerId)) {
    const page = `${teamId} ${text}`;
    const harvest =
      harvested.get(page) ??
      harvestTeam(JSON.parse(text) as PublishedTeam, groupOf(round, teamId), {
        method: reports[0]!.method,
        figures: known,
        teams: [orgId, ...round.teams.map(({ id }) => id)],
        earlier,
      });
    harvested.set(page, harvest);
    findings.push(
      ...harvest.problems.map((what) => ({ invariant: "explained", where: `${where} team ${teamId}`, what })),
    );
    for (const [key, row] of harvest.rows) {
      add(key, row);
      if (row.size < Math.max(LEAST_MEMBERS, round.threshold))
        findings.push({ invariant: "I11", where, what: `${key} of a team is about ${row.size} members` });
    }
  }
  tally.viewers += 1;
  for (const [key, sums] of rows) {
    const support = minSupport(sums, { known: readable });
    tally.systems += 1;
    tally.equations += sums.length;
    lower(tally.people, round.threshold, support);
    if (support < round.threshold)
      findings.push({
        invariant: "I11",
        where,
        what: `${key}: a combination about ${support} people's figures`,
      });
  }
  return findings;
};

/** Everybody who reads a report or a team's page, with all reports that ever came into their hands. */
export const attackViewers = (rest: Omit<Scene, "figures" | "harvested">): Finding[] => {
  const scene = { ...rest, figures: allFigures(rest.reports), harvested: new Map() };
  const readers = scene.round.subjects.flatMap(({ id, readerId }) => [id, readerId ?? id]);
  const viewers = new Set([...readers, ...[...scene.views, ...scene.shares].map(({ viewerId }) => viewerId)]);
  return [...viewers].flatMap((viewer) => attackViewer(viewer, scene));
};

/**
 * I10: whoever believes that people answer as they did before subtracts one round from another. For each compared
 * block, who answered then and who answered now are sums over the same people.
 */
export const attackChain = (
  subjectId: string,
  rounds: readonly Round[],
  reports: readonly PublishedReport[],
  tally: Tally,
): Finding[] => {
  const peopleIn = (roundId: string, block: string): string[] => {
    const round = rounds.find(({ id }) => id === roundId)!;
    return answeringIn(subjectOf(round, subjectId), block.split("+")).map(({ rater }) => rater);
  };
  const rows = reports.flatMap(({ round, comparisons = [] }) =>
    comparisons.flatMap((comparison) =>
      comparison.blocks
        .filter(({ verdict }) => verdict === "comparable")
        .flatMap(({ key }) => [round.id, comparison.round].map((id) => sumOf(peopleIn(id, key)))),
    ),
  );
  if (rows.length === 0) return [];
  const least = Math.max(...rounds.map(({ threshold }) => threshold));
  const support = minSupport(rows);
  tally.systems += 1;
  tally.equations += rows.length;
  return support >= least
    ? []
    : [{ invariant: "I10", where: subjectId, what: `rounds differ by ${support} people` }];
};

type Views = readonly (Publication & { kind: "team" })[];

/**
 * Whoever believes that people are rated as they were subtracts a team's figure of one round from that of another. For
 * each skill that is compared, who has a figure now and who had one then are sums over the same people; all that are
 * compared in a round, together, since teams overlap.
 */
export const attackTeamChain = (
  round: Round,
  {
    rounds,
    views,
    reportsOf,
    tally,
  }: {
    rounds: readonly Round[];
    /** of whoever sees them */
    views: Views;
    reportsOf: (roundId: string) => readonly PublishedReport[];
    tally: Tally;
  },
): Finding[] => {
  const figures = new Map(rounds.map(({ id }) => [id, allFigures(reportsOf(id))]));
  const rows = new Map<string, Row[]>();
  let least = Math.max(LEAST_MEMBERS, round.threshold);
  const widest = new Map<string, PublishedTeam["comparison"]>();
  const pages = new Map(views.map(({ teamId, text }) => [`${teamId} ${text}`, { teamId, text }]));
  for (const { teamId, text } of pages.values()) {
    const { comparison } = JSON.parse(text) as PublishedTeam;
    if ((comparison?.skills.length ?? 0) >= (widest.get(teamId)?.skills.length ?? 0))
      widest.set(teamId, comparison);
  }
  for (const [teamId, comparison] of widest) {
    const before = rounds.find(({ id }) => id === comparison?.round);
    if (!comparison || !before) continue;
    least = Math.max(least, before.threshold);
    for (const key of comparison.skills) {
      const sums = [round, before].map((one) => {
        const own = figures.get(one.id)?.get(itemKey("skills", key));
        return sumOf(groupOf(one, teamId).memberIds.filter((id) => own?.has(id)));
      });
      rows.set(key, [...(rows.get(key) ?? []), ...sums]);
    }
  }
  return [...rows].flatMap(([key, sums]): Finding[] => {
    const support = minSupport(sums, { below: least });
    tally.systems += 1;
    tally.equations += sums.length;
    if (support >= least) return [];
    return [
      { invariant: "I11", where: round.id, what: `${key}: rounds of teams differ by ${support} people` },
    ];
  });
};
