import { personOf } from "../../lib/domain/contributor";
import { earlierRound } from "../../lib/domain/earlier-round";
import { STANDARD_FRAMEWORK } from "../../lib/domain/framework";
import { type ReleaseInput, release } from "../../lib/domain/release";
import type { Report } from "../../lib/domain/report";
import type { RosterSubject } from "../../lib/domain/seat";
import { teamOverviews } from "../../lib/domain/team";
import { viewFor } from "../../lib/domain/team-viewer";
import { trendOf } from "../../lib/domain/trend";
import { teamOverviewSchema } from "../../lib/schemas/balance";
import { reportSchema } from "../../lib/schemas/report";
import { chanceFrom, shuffleWith } from "../domain/world";
import type { Publication, Round, Subject, World } from "./world";

type Released = { readonly round: Round; readonly reports: readonly Report[] };
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

/** The release that the product runs, of one round. */
const released = (round: Round, before: readonly Released[], shuffle: ReleaseInput["shuffle"]): Released => {
  const { id, name, closedOn, threshold, commentThreshold, subjects } = round;
  const asked = subjects.flatMap((subject) => subject.asked);
  const input: ReleaseInput = {
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
  return { round, reports: release(input).reports.map(({ report }) => report) };
};

/** Whose reports of a round somebody reads: the own, and those that name the reader. */
export const readableBy = (round: Round, viewerId: string): Set<string> =>
  new Set(
    round.subjects.filter(({ id, readerId }) => id === viewerId || readerId === viewerId).map(({ id }) => id),
  );

/** What every team's page shows to its managers and to an organiser. */
const teamViews = ({ round, reports }: Released, organiserId: string): Publication[] => {
  const views = teamOverviews({ teams: round.teams, reports });
  const hasFigure = (key: string) =>
    new Set(
      reports
        .filter(({ skills }) => skills.some((skill) => skill.key === key && "value" in skill.others))
        .map(({ subject }) => subject.id),
    );
  const families = new Map(
    STANDARD_FRAMEWORK.skills.map(({ key }) => {
      const everybody = hasFigure(key);
      const teams = round.teams.map(({ memberIds }) => new Set(memberIds.filter((id) => everybody.has(id))));
      return [key, { everybody, teams }] as const;
    }),
  );
  return views.flatMap((view, at) => {
    const { id: teamId, managerIds } = round.teams[at]!;
    return [...new Set([organiserId, ...managerIds])].map((viewerId): Publication => {
      const seen = viewFor({ view, families, readable: readableBy(round, viewerId), least: round.threshold });
      const text = JSON.stringify(teamOverviewSchema.parse(seen));
      return { kind: "team", roundId: round.id, teamId, viewerId, text };
    });
  });
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

const steady: Shuffles = (seed) => shuffleWith(chanceFrom(seed));

/** Everything that the product shows of a company's rounds, as the bytes that leave it. */
export const publish = (world: World, shuffles: Shuffles = steady): Publication[] => {
  const done: Released[] = [];
  return world.rounds.flatMap((round, at) => {
    const now = released(round, done, shuffles(world.seed * 8 + at));
    const views = teamViews(now, world.organiserId);
    const trends = trendsOf(now, done);
    done.push(now);
    const reports = now.reports.map((report): Publication => {
      const text = JSON.stringify(reportSchema.parse(report));
      return { kind: "report", roundId: round.id, subjectId: report.subject.id, text };
    });
    return [...reports, ...views, ...trends];
  });
};
