import type { Call } from "@/lib/access/call";
import type { Caller } from "@/lib/access/caller";
import { newToken } from "@/lib/access/token";
import { database, transaction } from "@/lib/data/database";
import { COMPANY, identityOf } from "@/lib/data/identities";
import { createToken } from "@/lib/data/tokens";
import { createSession } from "@/lib/data/users";
import { addGoal } from "@/lib/operations/goals";
import { importMembers } from "@/lib/operations/member-import";
import { saveNominations } from "@/lib/operations/nominations";
import { shareReport } from "@/lib/operations/report-shares";
import { addTeamGoal } from "@/lib/operations/team-goals";
import { shareTeam } from "@/lib/operations/team-shares";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import {
  answerAll,
  type Company,
  daysFrom,
  formOf,
  invitationOf,
  makeCompany,
  PEERS,
  subjectsOf,
  wishesOf,
} from "./company";

/** A company with a draft, an open and a released round, and every id of it that an input can name. */
export type Tenant = {
  company: Company;
  draft: GivenRound;
  open: GivenRound;
  released: GivenRound;
  places: Readonly<
    Record<
      | "org"
      | "team"
      | "member"
      | "reader"
      | "round"
      | "invitation"
      | "token"
      | "identity"
      | "session"
      | "goal"
      | "teamGoal"
      | "step",
      string
    >
  >;
};

const ownThings = async ({ userId }: Extract<Caller, { kind: "user" }>) => {
  const token = await createToken({ userId, name: "test", hash: newToken().hash, origin: "settings" });
  const sessionToken = newToken().token;
  await createSession({ sessionToken, userId, expires: daysFrom(new Date(), 1), device: null });
  const session = await database().session.findUniqueOrThrow({ where: { sessionToken } });
  const providerAccountId = identityOf("https://login.test", userId);
  const { id: identity } = await database().account.create({
    data: { userId, type: COMPANY, provider: COMPANY, providerAccountId },
  });
  return { token, identity, session: session.id };
};

/** A goal of somebody's own, with one step. */
export const ownGoal = async (caller: Caller, org: string) => {
  const { id: goal, steps } = await done(addGoal, caller, {
    org,
    text: "Hand over more",
    dueOn: daysFrom(new Date(), 30).toISOString().slice(0, 10),
    skills: ["delegation"],
    steps: ["Choose one task"],
    isShared: true,
  });
  return { goal, step: steps[0]!.id };
};

/** A goal of the team, set by its manager on the page of this round. */
export const teamGoal = async ({ org, team, caller }: Company, round: string): Promise<string> => {
  const { id } = await done(addTeamGoal, caller.lead, {
    org: org.slug,
    team,
    round,
    text: "Hand over before each absence",
    dueOn: daysFrom(new Date(), 60).toISOString().slice(0, 10),
    skills: ["delegation", "organization"],
  });
  return id;
};

/** With `isAnswered` everybody has answered in the released round, so that there are figures and comments. */
export const makeTenant = async (slug: string, { isAnswered = false } = {}): Promise<Tenant> => {
  const now = new Date();
  const company = await makeCompany(slug);
  const { org, member } = company;
  const base = {
    org,
    readers: "subject_and_manager" as const,
    subjects: subjectsOf(company),
    wishes: wishesOf(company, [`visitor@${slug}-guest.test`]),
  };
  const released = await given.round({ ...base, now: daysFrom(now, -120), closesAt: daysFrom(now, -100) });
  if (isAnswered) await answerAll(released, daysFrom(now, -110));
  await given.release(released, daysFrom(now, -101));
  await done(shareReport, company.caller.subject, {
    org: slug,
    round: released.roundId,
    member: member.subject.id,
    reader: member.bystander.id,
  });
  const shown = { org: slug, team: company.team, round: released.roundId };
  await done(shareTeam, company.caller.lead, shown);
  const { orgId } = org;
  const [roundId, subjectId] = [released.roundId, member.subject.id];
  await database().reportView.create({
    data: { orgId, roundId, subjectId, memberId: member.bystander.id, day: now },
  });
  await database().releaseProgress.create({ data: { orgId, roundId, done: 1 } });
  const open = await given.round(base);
  // Raters are still being named, so that every call about that has something to be about.
  const draft = await given.round({
    ...base,
    isOpen: false,
    closesAt: daysFrom(now, 200),
    nomination: "manager_approves",
    nominateBy: daysFrom(now, 20),
  });
  await done(saveNominations, company.caller.subject, {
    org: slug,
    round: draft.roundId,
    nominations: PEERS.map((peer) => ({ rater: member[peer].id, relationship: "peer" })),
  });
  const invitation = await invitationOf(open, { subject: member.subject.id, rater: member.peer1.id });
  await given.answers(open, invitation, formOf(4));
  const csv = `email,name,title\n${member.bystander.email},${member.bystander.name},Porter\n`;
  await done(importMembers, org.owner, { org: slug, csv });
  const own = await ownThings(org.owner as Extract<Caller, { kind: "user" }>);
  const goals = {
    ...(await ownGoal(org.owner, slug)),
    teamGoal: await teamGoal(company, released.roundId),
  };
  await database().roleModel.create({
    data: { orgId: org.orgId, memberId: member.subject.id, skillKey: "delegation" },
  });
  const ids = {
    team: company.team,
    member: member.subject.id,
    reader: member.bystander.id,
    round: open.roundId,
    invitation: invitation.id,
  };
  return {
    company,
    draft,
    open,
    released,
    places: { org: slug, ...ids, ...own, ...goals },
  };
};

/** What inputs can name, for one call: a team has goals of its own. */
export const namedIn = ({ places }: Tenant, { scope }: Call): Tenant["places"] =>
  scope === "team" ? { ...places, goal: places.teamGoal } : places;

const TENANT_TABLES = [
  "Member",
  "Team",
  "TeamMember",
  "FrameworkVersion",
  "Round",
  "RoundSubject",
  "Invitation",
  "Nomination",
  "RoundKey",
  "Ballot",
  "Snapshot",
  "TeamSnapshot",
  "TeamShare",
  "TeamGoal",
  "TeamGoalSkill",
  "ReportShare",
  "ReportView",
  "RoundQuality",
  "ReleaseProgress",
  "AuditEntry",
  "MemberImport",
  "MemberImportRow",
  "SentMail",
  "ReminderStop",
  "Goal",
  "GoalSkill",
  "GoalStep",
  "RoleModel",
] as const;

/** Everything that belongs to an organisation, in one word that changes when any of it does. */
export const fingerprintOf = async (orgId: string): Promise<string> => {
  const parts = TENANT_TABLES.map(
    (table) =>
      `select '${table}' as name, md5(string_agg(t::text, E'\\n' order by t::text)) as hash
       from "${table}" t where "orgId" = $1::uuid`,
  );
  const rows = await database().$queryRawUnsafe<{ name: string; hash: string }[]>(
    `select string_agg(name || ' ' || coalesce(hash, ''), ' ') as hash, '' as name
     from (${parts.join(" union all ")}) as parts`,
    orgId,
  );
  return rows[0]!.hash;
};

class Undone extends Error {}

/** Does something, looks at what it did, and takes it back. */
export const undone = async <T>(work: () => Promise<T>): Promise<T> => {
  let result: { value: T } | undefined;
  await transaction(async () => {
    result = { value: await work() };
    throw new Undone();
  }).catch((error) => {
    if (!(error instanceof Undone)) throw error;
  });
  return result!.value;
};

/** Everything by which something of a company can be recognised: ids and addresses. */
export const marksOf = async ({ company, draft, open, released, places }: Tenant): Promise<string[]> => {
  const where = { orgId: company.org.orgId };
  const invitations = await database().invitation.findMany({ where, select: { id: true } });
  const members = await database().member.findMany({ where, select: { id: true, email: true } });
  const rounds = [draft, open, released].map(({ roundId }) => roundId);
  return [
    company.org.orgId,
    ...rounds,
    ...Object.values(places),
    ...invitations.map(({ id }) => id),
    ...members.flatMap(({ id, email }) => [id, email]),
  ];
};
