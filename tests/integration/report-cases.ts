import * as foldedReports from "@/lib/data/folded-reports";
import * as growth from "@/lib/data/growth";
import * as ownGoals from "@/lib/data/own-goals";
import * as ownReports from "@/lib/data/own-reports";
import * as readableTeams from "@/lib/data/readable-teams";
import * as reportShares from "@/lib/data/report-shares";
import * as reportViews from "@/lib/data/report-views";
import * as roleModels from "@/lib/data/role-models";
import * as snapshots from "@/lib/data/snapshots";
import * as teamGoals from "@/lib/data/team-goals";
import * as teamRounds from "@/lib/data/team-rounds";
import * as teamShares from "@/lib/data/team-shares";
import * as teamSnapshots from "@/lib/data/team-snapshots";
import * as teamViews from "@/lib/data/team-views";
import type { Mixed } from "./mixed";

const now = new Date();

/** The functions of lib/data about reports, teams and what is made of them, called with what is not their own. */
export const REPORT_CASES: Record<string, (mixed: Mixed) => Promise<unknown>> = {
  listOwnGoals: ({ org, their }) => ownGoals.listOwnGoals({ ...org, memberId: their.member }),
  findOwnGoal: ({ org, their }) => ownGoals.findOwnGoal(org, their.goal),
  findRemovedGoal: ({ org, their }) => ownGoals.findRemovedGoal({ ...org, memberId: their.member }),
  countOwnGoals: ({ org }) => ownGoals.countOwnGoals(org),
  createGoal: ({ org, their }) =>
    ownGoals.createGoal(
      { ...org, memberId: their.member },
      { text: "New", dueOn: "2026-03-31", isShared: true, roundId: their.round, skills: [], steps: [] },
    ),
  changeGoal: ({ org, their }) =>
    ownGoals.changeGoal(org, their.goal, {
      text: "Taken over",
      skills: [{ key: "feedback", name: "Feedback" }],
      steps: [],
    }),
  removeGoal: ({ org, their }) => ownGoals.removeGoal(org, their.goal),
  restoreGoal: ({ org, their }) => ownGoals.restoreGoal(org, their.goal),
  tickStep: ({ org, their }) => ownGoals.tickStep(org, their, true),
  listSharedGoals: ({ org, their }) => ownGoals.listSharedGoals({ ...org, memberId: their.member }),
  findLatestOwnReport: ({ org, their }) => ownReports.findLatestOwnReport({ ...org, memberId: their.member }),
  listRoleModels: ({ org }) => roleModels.listRoleModels(org),
  findGrowth: ({ report }) => growth.findGrowth(report, ["delegation"]),
  listOwnOffers: ({ org, their }) => roleModels.listOwnOffers({ ...org, memberId: their.member }),
  writeOwnOffer: ({ org, their }) =>
    roleModels.writeOwnOffer({ ...org, memberId: their.member }, "feedback", true),
  listReaders: ({ report }) => reportShares.listReaders(report),
  findCandidate: ({ report, their }) => reportShares.findCandidate(report, their.rater),
  writeShare: ({ report, their }) => reportShares.writeShare(report, their.rater, "2026-03-31"),
  endShare: ({ report, their }) => reportShares.endShare(report, their.reader, "2026-03-31"),
  endSharesAround: ({ org, their }) => reportShares.endSharesAround(org, their.reader, now),
  hasAnswered: ({ report, their }) => reportShares.hasAnswered({ ...report, viewerId: their.rater }),
  collectView: async ({ report, their }) =>
    reportViews.collectView({ ...report, viewerId: their.rater, reads: "as_shared" }, now),
  createSnapshots: ({ released, their }) =>
    snapshots.createSnapshots(released, [
      { memberId: their.member, report: "{}", selfNotes: "{}", hash: "" },
    ]),
  createTeamSnapshots: ({ released, their }) =>
    teamSnapshots.createTeamSnapshots(released, [{ teamId: their.team, view: "{}", hash: "" }]),
  findReport: ({ report }) => snapshots.findReport(report),
  createFoldedReports: ({ released, their }) =>
    foldedReports.createFoldedReports(released, [
      {
        memberId: their.member,
        parts: [0],
        sizes: [5],
        levels: { leadership: 3, management: 3 },
        chances: [0.5],
      },
    ]),
  listKnownReports: ({ team }) => foldedReports.listKnownReports(team),
  listOtherPeople: ({ team }) => foldedReports.listOtherPeople(team, [], 20),
  listPublishedParts: ({ report }) => foldedReports.listPublishedParts(report),
  listPartsOf: ({ report, their }) => foldedReports.listPartsOf(report, [their.member]),
  findTeamView: ({ team }) => teamSnapshots.findTeamView(team),
  findTeamViewText: ({ team, their }) => teamSnapshots.findTeamViewText(team, their.team),
  listTeamNames: ({ team, their }) => teamSnapshots.listTeamNames(team, [their.team]),
  findEarlierTeams: ({ round }) => teamSnapshots.findEarlierTeams(round),
  listTeamFigures: ({ report, their }) => teamSnapshots.listTeamFigures(report, [their.team]),
  listReadableReports: ({ user, their }) => snapshots.listReadableReports(user, their.team),
  listReadableTeams: ({ team }) => readableTeams.listReadableTeams(team, { isOrganiser: true, limit: 9 }),
  findTeamRound: ({ team }) => teamRounds.findTeamRound(team),
  listTeamRounds: ({ team }) => teamRounds.listTeamRounds(team),
  listTeamGoals: ({ team }) => teamGoals.listTeamGoals(team, now),
  findTeamGoal: ({ team, their }) => teamGoals.findTeamGoal(team, their.teamGoal),
  findRemovedTeamGoal: ({ team }) => teamGoals.findRemovedTeamGoal(team),
  countTeamGoals: ({ team }) => teamGoals.countTeamGoals(team),
  createTeamGoal: ({ team }) =>
    teamGoals.createTeamGoal(team, { text: "Ours", dueOn: "2026-03-31", skills: [] }),
  changeTeamGoal: ({ team, their }) =>
    teamGoals.changeTeamGoal(team, their.teamGoal, {
      text: "Ours now",
      dueOn: "2026-03-31",
      isDone: true,
      skills: [{ key: "feedback", name: "Feedback" }],
    }),
  removeTeamGoal: ({ team, their }) => teamGoals.removeTeamGoal(team, their.teamGoal),
  restoreTeamGoal: ({ team, their }) => teamGoals.restoreTeamGoal(team, their.teamGoal),
  findTeamShare: ({ team }) => teamShares.findTeamShare(team),
  writeTeamShare: ({ team }) => teamShares.writeTeamShare(team, "2026-03-31"),
  endTeamShare: ({ team }) => teamShares.endTeamShare(team, "2026-03-31"),
  endTeamSharesBy: ({ org, their }) => teamShares.endTeamSharesBy(org, their.lead, now),
  collectTeamView: async ({ team }) => teamViews.collectTeamView(team, { kind: "system" }, now),
};
