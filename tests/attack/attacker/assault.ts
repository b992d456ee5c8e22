import type { Publication, Round, World } from "../world";
import { attackAsides } from "./aside";
import { attackChain, attackTeamChain, attackViewers } from "./coalition";
import { factsOf } from "./facts";
import { attackMeans, attackSubject } from "./isolation";
import type { PublishedReport } from "./published";
import { harvestReport } from "./report";
import { subjectOf } from "./roster";
import { emptyTally, type Finding, type Tally } from "./tally";
import { tracesIn } from "./trace";
import { explainTrend } from "./trend";
import { narrowestByVariance } from "./words";

type Read = { readonly publication: Publication & { kind: "report" }; readonly report: PublishedReport };
type Scene = {
  readonly world: World;
  readonly framework: string;
  readonly tally: Tally;
  readonly read: readonly Read[];
};

const traces = (publications: readonly Publication[], { world }: Scene): Finding[] => {
  const seen = new Set<string>();
  return publications.flatMap((publication) => {
    const { text, roundId } = publication;
    const { kind } = publication;
    // The same bytes as the report's, or words about people whose reports are in hand; or a find already.
    if (kind === "share" || kind === "what_if") return [];
    const round = world.rounds.find(({ id }) => id === roundId)!;
    const subject = "subjectId" in publication ? subjectOf(round, publication.subjectId) : null;
    const own = "teamId" in publication ? publication.teamId : (subject?.id ?? roundId);
    const teams = kind === "team" ? [world.orgId, ...round.teams.map(({ id }) => id)] : [];
    const ids = [own, ...world.rounds.map(({ id }) => id), ...teams];
    // Most viewers of a team see the same bytes.
    const page = `${kind} ${own} ${roundId} ${text}`;
    if (seen.has(page)) return [];
    seen.add(page);
    return tracesIn(text, { ids, subject, round }).map((what) => ({
      invariant: "I8",
      where: `${kind} ${own}`,
      what,
    }));
  });
};

const attackReports = (round: Round, { world, framework, tally, read }: Scene): Finding[] => {
  const own = read.filter(({ report }) => report.round.id === round.id);
  // What was published twice is held against what stands in the end.
  const facts = factsOf(
    round,
    own.filter(({ publication }) => !publication.as).map(({ report }) => report),
  );
  const earlier = world.rounds.map(({ id }) => id);
  const harvests = round.subjects.map(({ id }) =>
    own
      .filter(({ report }) => report.subject.id === id)
      .map(({ report, publication }) => {
        const as = publication.as ?? round;
        return harvestReport({ report, subject: subjectOf(as, id), round: as, facts, framework, earlier });
      }),
  );
  for (const { order } of harvests.flat()) {
    tally.sameOrder += order.same;
    tally.otherOrder += order.other;
  }
  const target = { where: round.id, threshold: round.threshold, tally };
  return [
    ...harvests.flatMap((one, at) =>
      attackSubject(one, { ...target, where: `${round.id}/${round.subjects[at]?.id}` }),
    ),
    ...attackMeans(
      harvests.flatMap(([first]) => first ?? []),
      target,
    ),
  ];
};

/** Whoever is shown a report is shown what its subject sees, and nothing beside it. */
const attackShares = (
  shares: readonly (Publication & { kind: "share" })[],
  { read, tally }: Scene,
): Finding[] => {
  tally.shares += shares.length;
  return shares.flatMap(({ roundId, subjectId, text }) => {
    const isKnown = read.some(
      ({ publication: one }) => one.roundId === roundId && one.subjectId === subjectId && one.text === text,
    );
    return isKnown
      ? []
      : [{ invariant: "explained", where: `share of ${subjectId}`, what: "another report" }];
  });
};

const attackRound = (round: Round, publications: readonly Publication[], scene: Scene): Finding[] => {
  const { read, tally } = scene;
  const last = read.filter(({ publication }) => !publication.as);
  const reports = last.filter(({ report }) => report.round.id === round.id).map(({ report }) => report);
  const views = publications.flatMap((one) => (one.kind === "team" && one.roundId === round.id ? [one] : []));
  const shares = publications.flatMap((one) =>
    one.kind === "share" && one.roundId === round.id ? [one] : [],
  );
  const { rounds, orgId } = scene.world;
  const earlier = rounds.slice(0, rounds.indexOf(round)).map(({ id }) => id);
  const narrowest = narrowestByVariance(reports);
  tally.rounds += 1;
  tally.narrowest = Math.min(tally.narrowest, narrowest);
  return [
    ...attackReports(round, scene),
    ...(reports.length > 0
      ? attackViewers({
          round,
          reports,
          facts: factsOf(round, reports),
          views,
          shares,
          orgId,
          earlier,
          tally,
        })
      : []),
    ...attackTeamChain(round, {
      rounds,
      views,
      tally,
      reportsOf: (id) => last.filter(({ report }) => report.round.id === id).map(({ report }) => report),
    }),
    ...attackShares(shares, scene),
    ...(narrowest >= 2
      ? []
      : [{ invariant: "I4", where: round.id, what: `the round's variance leaves a range of ${narrowest}` }]),
  ];
};

const attackTrends = (publications: readonly Publication[], { read }: Scene): Finding[] =>
  publications.flatMap((one) => {
    if (one.kind !== "trend") return [];
    const of = (roundId: string) =>
      read.find(({ report }) => report.round.id === roundId && report.subject.id === one.subjectId)!.report;
    const problems = explainTrend(JSON.parse(one.text), of(one.roundId), of(one.before));
    return problems.map((what) => ({ invariant: "explained", where: `trend of ${one.subjectId}`, what }));
  });

/**
 * All attacks on one organisation, on nothing but the bytes that left the product and the roster that everybody
 * there may know. The answers are looked at in one place only: to see that what was read of a figure is true.
 */
export const attackOrganisation = ({
  world,
  publications,
  framework,
}: {
  world: World;
  publications: readonly Publication[];
  framework: string;
}): { findings: Finding[]; tally: Tally } => {
  const tally = emptyTally();
  const read = publications.flatMap((publication): Read[] =>
    publication.kind === "report"
      ? [{ publication, report: JSON.parse(publication.text) as PublishedReport }]
      : [],
  );
  const scene = { world, framework, tally, read };
  const count = (kind: Publication["kind"]) => publications.filter((one) => one.kind === kind).length;
  Object.assign(tally, {
    organisations: 1,
    reports: count("report"),
    teamViews: count("team"),
    trends: count("trend"),
  });
  const last = read.filter(({ publication }) => !publication.as);
  const reportsOf = ({ id }: Round) =>
    last.filter(({ report }) => report.round.id === id).map(({ report }) => report);
  const subjects = new Set(last.map(({ report }) => report.subject.id));
  return {
    findings: [
      ...world.rounds.flatMap((round) => attackRound(round, publications, scene)),
      ...[...subjects].flatMap((id) =>
        attackChain(
          id,
          world.rounds,
          last.filter(({ report }) => report.subject.id === id).map(({ report }) => report),
          tally,
        ),
      ),
      ...attackTrends(publications, scene),
      ...world.rounds.flatMap((round) =>
        attackAsides(round, publications, { framework, reports: reportsOf(round) }),
      ),
      ...traces(publications, scene),
    ],
    tally,
  };
};
