import * as address from "@/lib/data/address";
import * as audit from "@/lib/data/audit";
import * as auditNames from "@/lib/data/audit-names";
import * as directory from "@/lib/data/directory";
import * as erasure from "@/lib/data/erasure";
import * as frameworks from "@/lib/data/frameworks";
import * as identities from "@/lib/data/identities";
import * as line from "@/lib/data/line";
import * as memberImports from "@/lib/data/member-imports";
import * as memberList from "@/lib/data/member-list";
import * as members from "@/lib/data/members";
import * as organisations from "@/lib/data/organisations";
import * as outbox from "@/lib/data/outbox";
import * as ownBallot from "@/lib/data/own-ballot";
import * as raters from "@/lib/data/raters";
import * as reminderStops from "@/lib/data/reminder-stops";
import * as search from "@/lib/data/search";
import * as sentMail from "@/lib/data/sent-mail";
import * as teams from "@/lib/data/teams";
import * as tokens from "@/lib/data/tokens";
import * as users from "@/lib/data/users";
import type { Mixed } from "./mixed";

const page = { limit: 100 };
const now = new Date();

/** The functions of lib/data about an organisation and its people, called with what is not their own. */
export const ORGANISATION_CASES: Record<string, (mixed: Mixed) => Promise<unknown>> = {
  listAudit: ({ org, their }) => audit.listAudit(org, { ...page, cursor: their.member }),
  listAuditNames: ({ org, their }) =>
    auditNames.listAuditNames(org, [
      { target: their.member, round: null },
      { target: their.team, round: their.round },
      { target: their.round, round: null },
    ]),
  recordAudit: ({ org }) => audit.recordAudit({ kind: "system" }, org, "test", {}, now),
  listDirectory: ({ org, their }) =>
    directory.listDirectory(org, { ...page, search: their.email, canChange: true }),
  countMembers: ({ org, their }) => directory.countMembers(org, their.email),
  listPlannedRounds: ({ org }) => frameworks.listPlannedRounds(org),
  findFramework: ({ org }) => frameworks.findFramework(org),
  createFramework: ({ org }) => frameworks.createFramework(org, 99, { skills: [], dimensions: [] }),
  findFrameworkVersion: ({ org, their }) => frameworks.findFrameworkVersion(org, their.frameworkId),
  listIdentities: ({ user }) => identities.listIdentities(user),
  deleteIdentity: ({ user, their }) => identities.deleteIdentity(user, their.identity),
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
  listPlaces: ({ user }) => erasure.listPlaces(user),
  destroyBallotsAround: ({ user }) => ownBallot.destroyBallotsAround(user, now),
  eraseAccount: ({ user }) => erasure.eraseAccount(user, now),
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
  findNamed: ({ org, their }) => search.findNamed(org, { search: their.email, withRounds: true }),
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
