import { personOf } from "../../lib/domain/contributor";
import { csvOf } from "../../lib/domain/csv";
import { earlierRound } from "../../lib/domain/earlier-round";
import { STANDARD_FRAMEWORK } from "../../lib/domain/framework";
import { type ReleaseInput, release } from "../../lib/domain/release";
import { reportRows } from "../../lib/domain/report-csv";
import type { RosterSubject } from "../../lib/domain/seat";
import { SITUATIONS } from "../../lib/domain/situation";
import { teamRows } from "../../lib/domain/team-csv";
import { trendOf } from "../../lib/domain/trend";
import { teamOverviewSchema } from "../../lib/schemas/balance";
import { qualitySchema } from "../../lib/schemas/quality";
import { reportSchema } from "../../lib/schemas/report";
import { chanceFrom, shuffleWith } from "../domain/world";
import { foldedTeams, type Released, RULES, type Rules, sightOf } from "./sight";
import type { Publication, Round, Subject, World } from "./world";

export type Shuffles = (seed: number) => ReleaseInput["shuffle"];

const personIn = (asked: Subject["asked"][number]) =>
  asked.isOutsider ? personOf(null, asked.rater) : personOf(asked.rater, null);

const earlierOf = (subjectId: string, before: readonly Released[]): RosterSubject["earlier"] =>
  before
    .flatMap(({ round, reports }) => {
      const report = reports.find(({ subject }) => subject.id === subjectId);
      const subject = round.subjects.find(({ id }) => id === subjectId);
      if (!report || !subject) return [];
      const roster = subject.asked.map((asked) => ({
        relationship: asked.relationship,
        person: personIn(asked),
        answered: asked.given !== null,
      }));
      const { id, threshold } = round;
      const { blocks, skills, comparisons = [] } = report;
      return [
        earlierRound({ id, threshold, roster, framework: STANDARD_FRAMEWORK, blocks, skills, comparisons }),
      ];
    })
    .reverse();

/** What the release is given of a round. */
export const releaseInput = (
  round: Round,
  before: readonly Released[],
  shuffle: ReleaseInput["shuffle"],
): ReleaseInput => {
  const { id, name, closedOn, threshold, commentThreshold, subjects } = round;
  const asked = subjects.flatMap((subject) => subject.asked);
  return {
    round: { id, name, closedOn, threshold, commentThreshold },
    framework: STANDARD_FRAMEWORK,
    roster: subjects.map((subject) => ({
      id: subject.id,
      name: subject.name,
      readers: subject.readerId === null ? [] : [subject.readerId],
      invitations: subject.asked.map((place) => ({
        id: place.id,
        relationship: place.relationship,
        raterName: place.name,
        person: personIn(place),
      })),
      earlier: earlierOf(subject.id, before) ?? [],
    })),
    ballots: asked.flatMap(({ id: invitationId, given }) =>
      given ? [{ invitationId, answers: given as ReleaseInput["ballots"][number]["answers"] }] : [],
    ),
    shuffle,
  };
};

/** The release that the product runs, of one round. */
const released = (
  round: Round,
  {
    orgId,
    before,
    shuffle,
  }: { orgId: string; before: readonly Released[]; shuffle: ReleaseInput["shuffle"] },
): Released => {
  const { reports: made, quality } = release(releaseInput(round, before, shuffle));
  const reports = made.map(({ report }) => report);
  const texts = reports.map(
    (report) => [report.subject.id, JSON.stringify(reportSchema.parse(report))] as const,
  );
  const teams = foldedTeams({ round, reports, orgId }, before.at(-1));
  return { round, reports, quality, texts: new Map(texts), teams };
};

const trendsOf = ({ round, reports }: Released, before: readonly Released[]): Publication[] =>
  reports.flatMap((now) =>
    before.flatMap((one): Publication[] => {
      const then = one.reports.find(({ subject }) => subject.id === now.subject.id);
      if (!then) return [];
      const { skills, lists } = trendOf({ now, before: then });
      const text = JSON.stringify({ skills: Object.fromEntries(skills), lists });
      return [{ kind: "trend", roundId: round.id, subjectId: now.subject.id, before: one.round.id, text }];
    }),
  );

/** Files are made alike for everybody: of every eighth report, and of what the first viewer of a team sees. */
const listsOf = ({ round, reports: made }: Released, sight: readonly Publication[]): Publication[] => {
  const { skills, dimensions } = STANDARD_FRAMEWORK;
  const situations = SITUATIONS.map(({ key, title }) => ({ key, name: title }));
  const reports = made
    .filter((_, at) => at % 8 === 0)
    .map((report): Publication => {
      const text = csvOf(reportRows(report));
      return { kind: "report_list", roundId: round.id, subjectId: report.subject.id, text };
    });
  const view = sight.find(({ kind }) => kind === "team");
  if (view?.kind !== "team") return reports;
  const overview = teamOverviewSchema.parse(JSON.parse(view.text));
  const sheet = { skills, dimensions, situations, views: [{ name: "team", overview }], trend: null };
  return [...reports, { ...view, kind: "team_list", text: csvOf(teamRows(sheet)) }];
};

const steady: Shuffles = (seed) => shuffleWith(chanceFrom(seed));

/** Everything that the product shows of a company's rounds, as the bytes that leave it. */
export const publish = (
  world: World,
  { shuffles = steady, rules = {} }: { shuffles?: Shuffles; rules?: Partial<Rules> } = {},
): Publication[] => {
  const done: Released[] = [];
  return world.rounds.flatMap((round, at) => {
    const shuffle = shuffles(world.seed * 8 + at);
    const now = released(round, { orgId: world.orgId, before: done, shuffle });
    const sight = sightOf(now, world, { ...RULES, ...rules });
    const trends = trendsOf(now, done);
    done.push(now);
    const reports = [...now.texts].map(
      ([subjectId, text]): Publication => ({ kind: "report", roundId: round.id, subjectId, text }),
    );
    const quality = JSON.stringify(qualitySchema.parse(now.quality));
    return [
      ...reports,
      { kind: "quality", roundId: round.id, text: quality },
      ...sight,
      ...trends,
      ...listsOf(now, sight),
    ];
  });
};
