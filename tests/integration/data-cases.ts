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
import * as address from "@/lib/data/address";
import * as approvals from "@/lib/data/approvals";
import * as audit from "@/lib/data/audit";
import * as auditNames from "@/lib/data/audit-names";
import * as ballotBox from "@/lib/data/ballot-box";
import { database } from "@/lib/data/database";
import * as directory from "@/lib/data/directory";
import * as earlierRounds from "@/lib/data/earlier-rounds";
import * as foldedReports from "@/lib/data/folded-reports";
import * as frameworks from "@/lib/data/frameworks";
import * as frozenTeams from "@/lib/data/frozen-teams";
import * as growth from "@/lib/data/growth";
import * as identities from "@/lib/data/identities";
import * as invitations from "@/lib/data/invitations";
import * as line from "@/lib/data/line";
import * as lines from "@/lib/data/lines";
import * as links from "@/lib/data/links";
import * as memberImports from "@/lib/data/member-imports";
import * as memberList from "@/lib/data/member-list";
import * as members from "@/lib/data/members";
import * as namingProgress from "@/lib/data/naming-progress";
import * as fates from "@/lib/data/nomination-fates";
import * as nominations from "@/lib/data/nominations";
import * as organisations from "@/lib/data/organisations";
import * as outbox from "@/lib/data/outbox";
import * as ownBallot from "@/lib/data/own-ballot";
import * as ownGoals from "@/lib/data/own-goals";
import * as ownNaming from "@/lib/data/own-naming";
import * as ownReports from "@/lib/data/own-reports";
import * as progress from "@/lib/data/progress";
import * as proposals from "@/lib/data/proposals";
import * as quality from "@/lib/data/quality";
import * as raters from "@/lib/data/raters";
import * as readableTeams from "@/lib/data/readable-teams";
import * as releaseProgress from "@/lib/data/release-progress";
import * as reminderStops from "@/lib/data/reminder-stops";
import * as reportShares from "@/lib/data/report-shares";
import * as reportViews from "@/lib/data/report-views";
import * as roleModels from "@/lib/data/role-models";
import * as rosters from "@/lib/data/rosters";
import * as roundKeys from "@/lib/data/round-keys";
import * as rounds from "@/lib/data/rounds";
import * as search from "@/lib/data/search";
import * as sentMail from "@/lib/data/sent-mail";
import * as snapshots from "@/lib/data/snapshots";
import * as teamGoals from "@/lib/data/team-goals";
import * as teamRounds from "@/lib/data/team-rounds";
import * as teamShares from "@/lib/data/team-shares";
import * as teamSnapshots from "@/lib/data/team-snapshots";
import * as teamViews from "@/lib/data/team-views";
import * as teams from "@/lib/data/teams";
import * as tokens from "@/lib/data/tokens";
import * as users from "@/lib/data/users";
import * as waiting from "@/lib/data/waiting";
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
  their: Tenant["places"] & {
    frameworkId: string;
    email: string;
    import: string;
    owed: invitations.Owed[];
    named: string;
    rater: string;
    lead: string;
  };
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
  const { id: theirImport } = await database().memberImport.findFirstOrThrow({
    where: { orgId: theirs.company.org.orgId },
  });
  // As if what they sent were a draft: then there is something to find.
  const owed = await invitations.listOwed(userScope(theirs.company.caller.peer1, "me.read")!, now);
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
    their: {
      ...their,
      frameworkId,
      lead: theirs.company.member.lead.id,
      import: theirImport,
      email: theirs.company.member.subject.email,
      owed: owed.map((row) => ({ ...row, state: "invited" as const })),
    },
  };
};

const page = { limit: 100 };
const now = new Date();
const ballot = { state: "sent" as const, answers: formOf(1) };

/** Every function of lib/data that takes a scope, called with what is not its own. */
export const DATA_CASES: Record<string, (mixed: Mixed) => Promise<unknown>> = {
  listAudit: ({ org, their }) => audit.listAudit(org, { ...page, cursor: their.member }),
  listAuditNames: ({ org, their }) =>
    auditNames.listAuditNames(org, [
      { target: their.member, round: null },
      { target: their.team, round: their.round },
      { target: their.round, round: null },
    ]),
  recordAudit: ({ org }) => audit.recordAudit({ kind: "system" }, org, "test", {}, now),
  listApprovals: ({ approver }) => approvals.listApprovals(approver),
  approve: ({ approver, their }) =>
    approvals.approve(approver, their.member, {
      remove: [their.named],
      add: [{ raterId: their.member, raterEmail: null, relationship: "peer" }],
    }),
  listDeclinedOf: ({ approver, their }) => approvals.listDeclinedOf(approver, their.member),
  openBallots: ({ round, their }) => ballotBox.openBallots(round, [their.invitation]),
  listDirectory: ({ org, their }) =>
    directory.listDirectory(org, { ...page, search: their.email, canChange: true }),
  listLastRosters: ({ round }) => earlierRounds.listLastRosters(round),
  listEarlierRecords: ({ round, their }) => earlierRounds.listEarlierRecords(round, [their.member]),
  countMembers: ({ org, their }) => directory.countMembers(org, their.email),
  findFramework: ({ org }) => frameworks.findFramework(org),
  createFramework: ({ org }) => frameworks.createFramework(org, 99, { skills: [], dimensions: [] }),
  findFrameworkVersion: ({ org, their }) => frameworks.findFrameworkVersion(org, their.frameworkId),
  listIdentities: ({ user }) => identities.listIdentities(user),
  deleteIdentity: ({ user, their }) => identities.deleteIdentity(user, their.identity),
  listInvitations: ({ round }) => invitations.listInvitations(round, page),
  listAbout: ({ round, their }) => invitations.listAbout(round, [their.member]),
  listRoster: ({ round, their }) => invitations.listRoster(round, { id: their.invitation }),
  createInvitations: ({ round, their }) =>
    invitations.createInvitations(round, [
      { subjectId: their.member, raterId: their.member, raterEmail: null, relationship: "self" },
    ]),
  deleteInvitation: ({ round, their }) => invitations.deleteInvitation(round, their.invitation),
  renewRosterEdition: ({ org, their }) => invitations.renewRosterEdition(org, their.round),
  renewRosterEditions: ({ org }) => invitations.renewRosterEditions(org),
  findRosterHash: ({ round }) => invitations.findRosterHash(round),
  listOwed: ({ user, their }) => invitations.listOwed(user, now, their.team),
  listOwnDrafts: ({ user, their }) => ownBallot.listOwnDrafts(user, their.owed),
  rewriteInRandomOrder: ({ round }) => invitations.rewriteInRandomOrder(round),
  startImport: ({ org, their }) =>
    memberImports.startImport(org, { emails: [their.email], actor: "test", now }),
  finishImport: ({ org, their }) =>
    memberImports.finishImport(org, their.import, { emails: [their.email], teams: [their.team] }),
  findLastImport: ({ org }) => memberImports.findLastImport(org, new Date(0)),
  listImported: ({ org, their }) =>
    memberImports.listImported(org, { id: their.import, at: now, actor: "", added: 0, changed: 0 }),
  undoImport: ({ org, their }) => {
    const image = { name: "Taken Over", title: null, managerId: their.member, teamIds: [their.team] };
    const plan = { goes: [their.member], restored: [{ memberId: their.member, ...image }], kept: [] };
    const imported = [
      {
        memberId: their.member,
        email: their.email,
        fate: "new" as const,
        before: null,
        after: image,
        now: image,
        isHere: true,
        isInUse: false,
        isMore: false,
        isAskedAboutViewer: false,
      },
    ];
    return memberImports.undoImport(org, their.import, { imported, plan, now });
  },
  listEntries: ({ org }) => memberList.listEntries(org),
  listLines: ({ org }) => memberList.listLines(org),
  listFormer: ({ org, their }) => memberList.listFormer(org, [their.email]),
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
  listMemberLines: ({ org }) => lines.listMemberLines(org),
  listTeamLines: ({ org }) => lines.listTeamLines(org),
  listSubjectIds: ({ round }) => lines.listSubjectIds(round),
  listRosterLines: ({ round }) => lines.listRosterLines(round),
  listMembers: ({ org, their }) => members.listMembers(org, { ...page, search: their.email }),
  listAllMembers: ({ org }) => members.listAllMembers(org),
  findMember: ({ org, their }) => members.findMember(org, their.member),
  findMemberByEmail: ({ org, their }) => members.findMemberByEmail(org, their.email),
  findNames: ({ org, their }) => members.findNames(org, [their.member]),
  countOwners: ({ org }) => members.countOwners(org),
  changeMember: ({ org, their }) => members.changeMember(org, their.member, { role: "owner" }),
  findUndelivered: ({ org, their }) => address.findUndelivered(org, their.member),
  findAddressState: ({ org, their }) => address.findAddressState(org, their.member),
  endMembership: ({ org, their }) => members.endMembership(org, their.member, now),
  listLinesAround: ({ org, their }) => line.listLinesAround(org, [their.member]),
  hasLineManager: ({ org, their }) => line.hasLineManager({ ...org, memberId: their.member }),
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
  createOrganisation: ({ user }) =>
    organisations.createOrganisation(user, {
      name: "New",
      slug: "new-company",
      owner: { email: "new@ours.test", name: "New" },
    }),
  listOwnOrganisations: ({ user }) => organisations.listOwnOrganisations(user),
  changeOrganisation: ({ org }) =>
    organisations.changeOrganisation(org, {
      name: "Renamed",
      quietHours: { isOn: false, from: "20:00", until: "07:00", weekends: false },
    }),
  eraseOrganisation: ({ org }) => organisations.eraseOrganisation(org),
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
  findRater: ({ org, their }) => raters.findRater(org, their.invitation),
  listOpenReviews: ({ org, their }) =>
    raters.listOpenReviews(org, { email: their.email, name: null, raterId: their.member }, now),
  listByLink: ({ org, their }) => raters.listByLink(org, their.invitation, now),
  listUnanswered: ({ org, their }) => raters.listUnanswered(org, their.member),
  listOwing: ({ round }) => raters.listOwing(round),
  isReminderStopped: ({ org, their }) => reminderStops.isReminderStopped(org, their.email),
  writeOwnReminderStop: ({ org }) => reminderStops.writeOwnReminderStop(org, true),
  listReminderChoices: ({ user }) => reminderStops.listReminderChoices(user),
  recordReasons: ({ org, their }) =>
    sentMail.recordReasons(org, [
      { reason: "new", kind: "invitation", email: their.email, roundId: their.round, day: "2026-03-31" },
    ]),
  holdReasons: ({ org, their }) => sentMail.holdReasons(org, { kind: "invitation", email: their.email }),
  settleReasons: ({ org, their }) =>
    sentMail.settleReasons(org, [`invitation/${their.round}/${their.email}`], {
      state: "sent",
      day: "2026-03-31",
    }),
  dropReasons: ({ org, their }) => sentMail.dropReasons(org, [`invitation/${their.round}/${their.email}`]),
  forgetGivingMail: ({ round }) => sentMail.forgetGivingMail(round),
  forgetNamingMail: ({ naming }) => sentMail.forgetNamingMail(naming),
  forgetRefusals: ({ org, their }) => sentMail.forgetRefusals(org, their.email),
  listUnreached: ({ round }) => sentMail.listUnreached(round),
  enqueueMail: ({ org, their }) =>
    outbox.enqueueMail(org, "send-reminder", [
      {
        payload: { orgId: org.orgId, invitationId: their.invitation },
        key: "test",
        reasons: [
          { reason: "new", kind: "reminder", email: their.email, roundId: their.round, day: "2026-03-31" },
        ],
      },
    ]),
  listReaders: ({ report }) => reportShares.listReaders(report),
  findCandidate: ({ report, their }) => reportShares.findCandidate(report, their.rater),
  writeShare: ({ report, their }) => reportShares.writeShare(report, their.rater, "2026-03-31"),
  endShare: ({ report, their }) => reportShares.endShare(report, their.reader, "2026-03-31"),
  endSharesAround: ({ org, their }) => reportShares.endSharesAround(org, their.reader, now),
  hasAnswered: ({ report, their }) => reportShares.hasAnswered({ ...report, viewerId: their.rater }),
  collectView: async ({ report, their }) =>
    reportViews.collectView({ ...report, viewerId: their.rater, reads: "as_shared" }, now),
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
  findNamed: ({ org, their }) => search.findNamed(org, { search: their.email, withRounds: true }),
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
