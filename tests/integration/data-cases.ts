import {
  approverScope,
  namedScope,
  nominationScope,
  orgScope,
  raterScope,
  reportScope,
  roundScope,
  teamScope,
  userScope,
} from "@/lib/access/gate";
import type {
  ApproverScope,
  NamedScope,
  NominationScope,
  OrgScope,
  RaterScope,
  ReportScope,
  RoundScope,
  TeamScope,
  UserScope,
} from "@/lib/access/scope";
import * as approvals from "@/lib/data/approvals";
import * as audit from "@/lib/data/audit";
import * as ballotBox from "@/lib/data/ballot-box";
import { database } from "@/lib/data/database";
import * as directory from "@/lib/data/directory";
import * as earlierRounds from "@/lib/data/earlier-rounds";
import * as frameworks from "@/lib/data/frameworks";
import * as invitations from "@/lib/data/invitations";
import * as line from "@/lib/data/line";
import * as memberList from "@/lib/data/member-list";
import * as members from "@/lib/data/members";
import * as namingProgress from "@/lib/data/naming-progress";
import * as fates from "@/lib/data/nomination-fates";
import * as nominations from "@/lib/data/nominations";
import * as organisations from "@/lib/data/organisations";
import * as ownBallot from "@/lib/data/own-ballot";
import * as ownNaming from "@/lib/data/own-naming";
import * as progress from "@/lib/data/progress";
import * as proposals from "@/lib/data/proposals";
import * as rosters from "@/lib/data/rosters";
import * as roundKeys from "@/lib/data/round-keys";
import * as rounds from "@/lib/data/rounds";
import * as snapshots from "@/lib/data/snapshots";
import * as teamPeople from "@/lib/data/team-people";
import * as teams from "@/lib/data/teams";
import * as tokens from "@/lib/data/tokens";
import * as users from "@/lib/data/users";
import { formOf, invitationOf } from "./company";
import type { Tenant } from "./two-companies";

/** Real scopes of ours with the ids of theirs put into them, as only a bug in the gate could make them. */
export type Mixed = {
  org: OrgScope;
  round: RoundScope;
  released: RoundScope;
  naming: RoundScope;
  nomination: NominationScope;
  approver: ApproverScope;
  named: NamedScope;
  rater: RaterScope;
  report: ReportScope;
  team: TeamScope;
  user: UserScope;
  their: Tenant["places"] & { frameworkId: string; email: string; named: string; rater: string };
};

export const mix = async (ours: Tenant, theirs: Tenant): Promise<Mixed> => {
  const { owner, peer1, subject, lead, manager } = ours.company.caller;
  const { org: slug, invitation, team, member } = ours.places;
  const about = { subject: theirs.places.member, rater: theirs.company.member.peer1.id };
  const their = { ...theirs.places, named: (await invitationOf(theirs.draft, about)).id, rater: about.rater };
  const round = (await roundScope(owner, { org: slug, round: ours.open.roundId }, "round.change"))!;
  const rater = (await raterScope(peer1, invitation, "answer.give"))!;
  const naming = { org: slug, round: ours.draft.roundId };
  const nomination = (await nominationScope(subject, naming, "nomination.name"))!;
  const approver = (await approverScope(manager, naming, "nomination.approve"))!;
  const mine = await invitationOf(ours.draft, {
    subject: member,
    rater: ours.company.member.peer1.id,
  });
  const named = (await namedScope(peer1, mine.id, "nomination.decline"))!;
  const theirNaming = { roundId: theirs.draft.roundId, subjectId: their.member };
  const released = { org: slug, round: ours.released.roundId };
  const report = (await reportScope(subject, { ...released, member }, "report.read"))!;
  const view = (await teamScope(lead, { ...released, team }, "balance.read"))!;
  const ids = { roundId: theirs.open.roundId, subjectId: their.member };
  const { frameworkId } = await database().round.findFirstOrThrow({ where: { id: theirs.open.roundId } });
  return {
    org: (await orgScope(owner, slug, "member.change"))!,
    round: { ...round, roundId: theirs.open.roundId },
    released: { ...round, roundId: theirs.released.roundId },
    naming: { ...round, roundId: theirs.draft.roundId },
    nomination: { ...nomination, ...theirNaming, memberId: their.member },
    approver: { ...approver, roundId: theirs.draft.roundId, memberId: theirs.company.member.manager.id },
    named: { ...named, ...theirNaming, invitationId: their.named, raterId: their.rater },
    rater: { ...rater, ...ids, invitationId: their.invitation },
    report: { ...report, roundId: theirs.released.roundId, subjectId: their.member },
    team: { ...view, roundId: theirs.released.roundId, teamId: their.team },
    user: userScope(owner, "me.change")!,
    their: { ...their, frameworkId, email: theirs.company.member.subject.email },
  };
};

const page = { limit: 100 };
const now = new Date();
const ballot = { state: "sent" as const, answers: formOf(1) };

/** Every function of lib/data that takes a scope, called with what is not its own. */
export const DATA_CASES: Record<string, (mixed: Mixed) => Promise<unknown>> = {
  listAudit: ({ org, their }) => audit.listAudit(org, { ...page, cursor: their.member }),
  recordAudit: ({ org }) => audit.recordAudit({ kind: "system" }, org, "test", {}, now),
  listApprovals: ({ approver }) => approvals.listApprovals(approver),
  approve: ({ approver, their }) =>
    approvals.approve(approver, their.member, {
      remove: [their.named],
      add: [{ raterId: their.member, raterEmail: null, relationship: "peer" }],
    }),
  listDeclinedOf: ({ approver, their }) => approvals.listDeclinedOf(approver, their.member),
  openBallots: ({ round, their }) => ballotBox.openBallots(round, [their.invitation]),
  listDirectory: ({ org, their }) => directory.listDirectory(org, { ...page, search: their.email }),
  listLastRosters: ({ round }) => earlierRounds.listLastRosters(round),
  listEarlierRecords: ({ round }) => earlierRounds.listEarlierRecords(round),
  countMembers: ({ org, their }) => directory.countMembers(org, their.email),
  findFramework: ({ org }) => frameworks.findFramework(org),
  createFramework: ({ org }) => frameworks.createFramework(org, 99, { skills: [], dimensions: [] }),
  findFrameworkVersion: ({ org, their }) => frameworks.findFrameworkVersion(org, their.frameworkId),
  listInvitations: ({ round }) => invitations.listInvitations(round, page),
  listRoster: ({ round, their }) => invitations.listRoster(round, { id: their.invitation }),
  createInvitations: ({ round, their }) =>
    invitations.createInvitations(round, [
      { subjectId: their.member, raterId: their.member, raterEmail: null, relationship: "self" },
    ]),
  deleteInvitation: ({ round, their }) => invitations.deleteInvitation(round, their.invitation),
  renewRosterEdition: ({ org, their }) => invitations.renewRosterEdition(org, their.round),
  findRosterHash: ({ round }) => invitations.findRosterHash(round),
  listOwed: ({ user, their }) => invitations.listOwed(user, now, their.team),
  rewriteInRandomOrder: ({ round }) => invitations.rewriteInRandomOrder(round),
  countAsked: ({ rater }) => invitations.countAsked(rater),
  writeMembers: ({ org, their }) =>
    memberList.writeMembers(org, [
      {
        email: their.email,
        name: "Taken Over",
        title: null,
        managerEmail: null,
        teams: ["Core"],
        role: "owner",
      },
    ]),
  listMembers: ({ org, their }) => members.listMembers(org, { ...page, search: their.email }),
  listAllMembers: ({ org }) => members.listAllMembers(org),
  findMember: ({ org, their }) => members.findMember(org, their.member),
  findMemberByEmail: ({ org, their }) => members.findMemberByEmail(org, their.email),
  findNames: ({ org, their }) => members.findNames(org, [their.member]),
  countOwners: ({ org }) => members.countOwners(org),
  changeMember: ({ org, their }) => members.changeMember(org, their.member, { role: "owner" }),
  isAddressFixed: ({ org, their }) => members.isAddressFixed(org, their.member),
  endMembership: ({ org, their }) => members.endMembership(org, their.member, now),
  listLines: ({ org, their }) => line.listLines(org, [their.member]),
  listNamingProgress: ({ naming }) => namingProgress.listNamingProgress(naming),
  listLoad: ({ naming }) => namingProgress.listLoad(naming),
  listWanted: ({ naming }) => namingProgress.listWanted(naming),
  listNamingSubjects: ({ naming }) => namingProgress.listNamingSubjects(naming),
  listOrganisers: async ({ named }) => namingProgress.listOrganisers(named),
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
  createOrganisation: ({ user }) =>
    organisations.createOrganisation(user, {
      name: "New",
      slug: "new-company",
      owner: { email: "new@ours.test", name: "New" },
    }),
  listOwnOrganisations: ({ user }) => organisations.listOwnOrganisations(user),
  renameOrganisation: ({ org }) => organisations.renameOrganisation(org, "Renamed"),
  eraseOrganisation: ({ org }) => organisations.eraseOrganisation(org),
  findOwnBallot: ({ rater }) => ownBallot.findOwnBallot(rater),
  saveOwnBallot: ({ rater }) => ownBallot.saveOwnBallot(rater, ballot, { now, expected: undefined }),
  declineOwn: ({ rater }) => ownBallot.declineOwn(rater, now),
  countStates: ({ round }) => progress.countStates(round),
  listWaiting: ({ round }) => progress.listWaiting(round),
  // Whoever is named comes back as the one to be asked about oneself: that is known already.
  propose: async ({ round, their }) =>
    (
      await proposals.propose(
        round,
        [{ memberId: their.member, name: "", managerId: null, readerId: null }],
        {
          peersPerSubject: 5,
          maxPerRater: 20,
        },
      )
    ).filter(({ relationship }) => relationship !== "self"),
  listRosterEntries: ({ round }) => rosters.listRosterEntries(round, page),
  listAsked: ({ round }) => rosters.listAsked(round),
  countInvitations: ({ round }) => rosters.countInvitations(round),
  createRoundKey: ({ round }) => roundKeys.createRoundKey(round),
  destroyRoundKey: ({ round }) => roundKeys.destroyRoundKey(round),
  listRounds: ({ org, their }) => rounds.listRounds(org, { ...page, cursor: their.round }),
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
  findFrozenTeams: ({ round }) => rounds.findFrozenTeams(round),
  findSubject: ({ rater }) => rounds.findSubject(rater),
  createSnapshots: ({ released, their }) =>
    snapshots.createSnapshots(released, [
      { memberId: their.member, report: "{}", selfNotes: "{}", hash: "" },
    ]),
  createTeamSnapshots: ({ released, their }) =>
    snapshots.createTeamSnapshots(released, [{ teamId: their.team, view: "{}", hash: "" }]),
  findReport: ({ report }) => snapshots.findReport(report),
  findTeamView: ({ team }) => snapshots.findTeamView(team),
  listReadableReports: ({ user, their }) => snapshots.listReadableReports(user, their.team),
  listReadableTeams: ({ team }) => snapshots.listReadableTeams(team, true),
  listSkillFamilies: ({ team }) => snapshots.listSkillFamilies(team),
  listReadableMembers: ({ team }) => snapshots.listReadableMembers(team),
  listTeamPeople: ({ org, their }) => teamPeople.listTeamPeople(org, { ...page, cursor: their.team }),
  findTeamPeople: ({ org, their }) => teamPeople.findTeamPeople(org, their.team),
  listTeams: ({ org, their }) => teams.listTeams(org, { ...page, cursor: their.team }),
  listAllTeams: ({ org }) => teams.listAllTeams(org),
  findTeam: ({ org, their }) => teams.findTeam(org, their.team),
  isTeamName: ({ org }) => teams.isTeamName(org, "Only theirs"),
  createTeam: ({ org }) => teams.createTeam(org, "Only theirs"),
  renameTeam: ({ org, their }) => teams.renameTeam(org, their.team, "Renamed"),
  writeTeamPart: ({ org, their }) => teams.writeTeamPart(org, their.team, "member", [their.member]),
  deleteTeam: ({ org, their }) => teams.deleteTeam(org, their.team),
  countPresent: ({ org, their }) => teams.countPresent(org, [their.member]),
  deleteToken: ({ user, their }) => tokens.deleteToken(user, their.token),
  listTokens: ({ user }) => tokens.listTokens(user),
  listSessions: ({ user }) => users.listSessions(user, now),
  endSession: ({ user, their }) => users.endSession(user, their.session),
  renameUser: ({ user }) => users.renameUser(user, "Renamed"),
};
