import * as approvals from "@/lib/data/approvals";
import * as ballotBox from "@/lib/data/ballot-box";
import * as earlierRounds from "@/lib/data/earlier-rounds";
import * as frozenTeams from "@/lib/data/frozen-teams";
import * as invitations from "@/lib/data/invitations";
import * as lines from "@/lib/data/lines";
import * as links from "@/lib/data/links";
import * as namingProgress from "@/lib/data/naming-progress";
import * as fates from "@/lib/data/nomination-fates";
import * as nominations from "@/lib/data/nominations";
import * as ownBallot from "@/lib/data/own-ballot";
import * as ownNaming from "@/lib/data/own-naming";
import * as progress from "@/lib/data/progress";
import * as proposals from "@/lib/data/proposals";
import * as quality from "@/lib/data/quality";
import * as releaseProgress from "@/lib/data/release-progress";
import * as rosters from "@/lib/data/rosters";
import * as roundKeys from "@/lib/data/round-keys";
import * as rounds from "@/lib/data/rounds";
import * as waiting from "@/lib/data/waiting";
import { formOf } from "./company";
import type { Mixed } from "./mixed";

const page = { limit: 100 };
const now = new Date();
const ballot = { state: "sent" as const, answers: formOf(1) };

/** The functions of lib/data about rounds: who rates whom, and what was given, called with what is not their own. */
export const ROUND_CASES: Record<string, (mixed: Mixed) => Promise<unknown>> = {
  listApprovals: ({ approver }) => approvals.listApprovals(approver),
  approve: ({ approver, their }) =>
    approvals.approve(approver, their.member, {
      remove: [their.named],
      add: [{ raterId: their.member, raterEmail: null, relationship: "peer" }],
    }),
  listDeclinedOf: ({ approver, their }) => approvals.listDeclinedOf(approver, their.member),
  openBallots: ({ round, their }) => ballotBox.openBallots(round, [their.invitation]),
  listLastRosters: ({ round }) => earlierRounds.listLastRosters(round),
  listEarlierRecords: ({ round, their }) => earlierRounds.listEarlierRecords(round, [their.member]),
  listInvitations: ({ round }) => invitations.listInvitations(round, page),
  listAbout: ({ round, their }) => invitations.listAbout(round, [their.member]),
  listRoster: ({ round, their }) => invitations.listRoster(round, { id: their.invitation }),
  createInvitations: ({ round, their }) =>
    invitations.createInvitations(round, [
      { subjectId: their.member, raterId: their.member, raterEmail: null, relationship: "self" },
    ]),
  createSomeInvitations: ({ round, their }) =>
    invitations.createSomeInvitations(round, [
      { subjectId: their.member, raterId: their.member, raterEmail: null, relationship: "self" },
    ]),
  deleteInvitation: ({ round, their }) => invitations.deleteInvitation(round, their.invitation),
  renewRosterEdition: ({ org, their }) => invitations.renewRosterEdition(org, their.round),
  renewRosterEditions: ({ org }) => invitations.renewRosterEditions(org),
  findRosterHash: ({ round }) => invitations.findRosterHash(round),
  listOwed: ({ user, their }) => invitations.listOwed(user, now, their.team),
  listOwnDrafts: ({ user, their }) => ownBallot.listOwnDrafts(user, their.owed),
  rewriteInRandomOrder: ({ round }) => invitations.rewriteInRandomOrder(round),
  listMemberLines: ({ org }) => lines.listMemberLines(org),
  listTeamLines: ({ org }) => lines.listTeamLines(org),
  listSubjectIds: ({ round }) => lines.listSubjectIds(round),
  listRosterLines: ({ round }) => lines.listRosterLines(round),
  listNamingProgress: ({ naming }) => namingProgress.listNamingProgress(naming, page),
  countNaming: ({ naming }) => namingProgress.countNaming(naming),
  listOrganisersWanted: ({ naming }) => namingProgress.listOrganisersWanted(naming),
  listLoad: ({ naming }) => namingProgress.listLoad(naming),
  listWanted: ({ naming }) => namingProgress.listWanted(naming),
  listNamingSubjects: ({ naming }) => namingProgress.listNamingSubjects(naming),
  listOrganisers: async ({ named }) => namingProgress.listOrganisers(named),
  listUnnamed: ({ org, their }) => namingProgress.listUnnamed(org, their.member),
  listDeclined: ({ naming }) => fates.listDeclined(naming),
  strikeNominations: ({ naming, their }) =>
    fates.strikeNominations(naming, [{ subjectId: their.member, raterId: their.rater, raterEmail: null }]),
  confirmNominations: ({ naming, their }) =>
    fates.confirmNominations(
      naming,
      [{ subjectId: their.member, raterId: their.rater, raterEmail: null }],
      "manager",
    ),
  deleteNominations: ({ naming }) => fates.deleteNominations(naming),
  freezeApprovers: ({ naming, their }) => fates.freezeApprovers(naming, [their.member]),
  declineNamed: ({ named }) => fates.declineNamed(named, now),
  listNominations: ({ nomination }) => nominations.listNominations(nomination),
  countWantedNames: ({ nomination }) => nominations.countWantedNames(nomination),
  listSuggestions: ({ nomination }) => nominations.listSuggestions(nomination),
  countNameable: ({ nomination }) => nominations.countNameable(nomination),
  writeNominations: ({ nomination, their }) =>
    nominations.writeNominations(nomination, [
      { raterId: their.rater, raterEmail: null, relationship: "peer" },
    ]),
  listOwnNames: ({ org, their }) => ownNaming.listOwnNames({ ...org, memberId: their.member }),
  listOwnApprovals: ({ org, their }) => ownNaming.listOwnApprovals({ ...org, memberId: their.member }),
  listOwnNamings: ({ org, their }) => ownNaming.listOwnNamings({ ...org, memberId: their.rater }),
  findOwnForm: ({ rater }) => ownBallot.findOwnForm(rater),
  saveOwnBallot: ({ rater }) => ownBallot.saveOwnBallot(rater, ballot, { now, expected: undefined }),
  declineOwn: ({ rater }) => ownBallot.declineOwn(rater, now),
  countProgress: ({ round }) => progress.countProgress(round),
  listProgress: ({ round, their }) => progress.listProgress(round, { ...page, cursor: their.member }),
  listWaiting: ({ round, their }) => waiting.listWaiting(round, { ...page, cursor: their.invitation }),
  findAskedByLink: ({ round, their }) => links.findAskedByLink(round, their.invitation),
  takeLinkBack: ({ round, their }) => links.takeLinkBack(round, their.invitation, { stays: true }),
  propose: ({ round }) => proposals.propose(round, { peersPerSubject: 5, maxPerRater: 20 }),
  createQuality: ({ round }) => quality.createQuality(round, { quality: "{}", hash: "none" }),
  findQuality: ({ released }) => quality.findQuality(released),
  listRosterEntries: ({ round }) => rosters.listRosterEntries(round, page),
  listAsked: ({ round }) => rosters.listAsked(round),
  countInvitations: ({ round }) => rosters.countInvitations(round),
  countRoster: ({ round }) => rosters.countRoster(round),
  createRoundKey: ({ round }) => roundKeys.createRoundKey(round),
  destroyRoundKey: ({ round }) => roundKeys.destroyRoundKey(round),
  listRounds: ({ org, their }) => rounds.listRounds(org, { ...page, cursor: their.round }),
  beginReleaseProgress: ({ round }) => releaseProgress.beginReleaseProgress(round),
  writeReleaseProgress: ({ round }) => releaseProgress.writeReleaseProgress(round, 3),
  endReleaseProgress: ({ round }) => releaseProgress.endReleaseProgress(round),
  findRoundHead: ({ round }) => rounds.findRoundHead(round),
  findRound: ({ org, their }) => rounds.findRound(org, their.round),
  findRoundDetail: ({ org, their }) => rounds.findRoundDetail(org, their.round),
  createRound: ({ org, their }) =>
    rounds.createRound(org, {
      name: "New",
      opensAt: null,
      closesAt: now,
      threshold: 4,
      commentThreshold: 5,
      readers: "subject",
      nomination: "organiser",
      reminders: [],
      nominateBy: null,
      nominateLeast: 4,
      nominateMost: 10,
      state: "draft",
      frameworkId: their.frameworkId,
    }),
  changeRound: ({ round }) => rounds.changeRound(round, { threshold: 3 }),
  writeSubjects: ({ org, their }) => rounds.writeSubjects(org, their.round, [their.member]),
  listSubjects: ({ round }) => rounds.listSubjects(round),
  listNeighbours: ({ round }) => rounds.listNeighbours(round, new Date(0)),
  moveRound: ({ round }) => rounds.moveRound(round, ["open"], { state: "cancelled" }),
  freezeReaders: ({ round }) => rounds.freezeReaders(round, "subject"),
  lockRound: ({ round }) => rounds.lockRound(round, "open"),
  freezeTeams: ({ round }) => frozenTeams.freezeTeams(round),
  listFrozenTeams: ({ round }) => frozenTeams.listFrozenTeams(round),
};
