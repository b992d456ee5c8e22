import { z } from "zod";
import { database, query } from "@/lib/data/database";
import { type Action, isPermitted, type Part, type Role } from "@/lib/domain/policy";
import type { QuietHours } from "@/lib/domain/quiet-hours";
import type { Caller } from "./caller";
import { findApproval, findNamed, findNominee } from "./naming-seat";
import { findRound } from "./round-seat";
import type {
  ApproverScope,
  BesideReport,
  NamedScope,
  NominationScope,
  OrgScope,
  RaterScope,
  ReadableReport,
  RoundScope,
  SystemScope,
  TeamScope,
  UserScope,
} from "./scope";
import { findSeat } from "./seat";
import { findTeamRounds, type TeamRow } from "./team-seat";

// The only place that mints a scope: everything else receives one. What somebody may not touch is null
// here, and "not found" at every door.

const uuid = z.uuid();
const isId = (value: string): boolean => uuid.safeParse(value).success;

export const userScope = (caller: Caller, action: Action): UserScope | null => {
  if (caller.kind !== "user" || !isPermitted(["user"], action)) return null;
  // The demo company's accounts belong to everybody who looks around: nobody changes them or acts as them elsewhere.
  if (caller.isDemo && action !== "me.read") return null;
  const { userId, email, name, via, sessionId, isDemo } = caller;
  return { userId, email, name, via, sessionId, isDemo } as UserScope;
};

export const systemScope = (caller: Caller, action: Action): SystemScope | null => {
  if (caller.kind === "system") return { by: "system" } as SystemScope;
  if (caller.kind === "operator" && isPermitted(["operator"], action))
    return { by: "operator" } as SystemScope;
  return null;
};

export const orgScope = async (caller: Caller, org: string, action: Action): Promise<OrgScope | null> => {
  const isOperator = caller.kind === "operator" && isPermitted(["operator"], action);
  if (isOperator || caller.kind === "system") {
    const found = await database().organisation.findFirst({ where: isId(org) ? { id: org } : { slug: org } });
    if (!found) return null;
    const { quietOn: isOn, quietFrom: from, quietUntil: until, quietWeekends: weekends } = found;
    const quietHours = { isOn, from, until, weekends };
    const nobody = { memberId: null, member: null, role: null };
    return mintOrg({ ...found, orgId: found.id, orgName: found.name, quietHours, ...nobody });
  }
  if (caller.kind !== "user") return null;
  const seat = await seatOf(caller, org);
  return seat && isPermitted([seat.role], action)
    ? mintOrg({ ...seat, member: { name: seat.memberName, email: seat.email } })
    : null;
};

/** The demo company's people, whom anybody can be, have a place in the demo company alone. */
const seatOf = async (caller: Caller & { kind: "user" }, org: string) => {
  const seat = await findSeat(caller.userId, org);
  return seat && (seat.isDemo || !caller.isDemo) ? seat : null;
};

const mintOrg = (org: {
  orgId: string;
  slug: string;
  orgName: string;
  isDemo: boolean;
  timeZone: string;
  quietHours: QuietHours;
  memberId: string | null;
  member: { name: string; email: string } | null;
  role: Role | null;
}): OrgScope =>
  ({
    orgId: org.orgId,
    slug: org.slug,
    orgName: org.orgName,
    isDemo: org.isDemo,
    timeZone: org.timeZone,
    quietHours: org.quietHours,
    memberId: org.memberId,
    member: org.member,
    role: org.role,
  }) as OrgScope;

export const roundScope = async (
  caller: Caller,
  { org, round }: { org: string; round: string },
  action: Action,
): Promise<RoundScope | null> => {
  if (!isId(round)) return null;
  const scope = await orgScope(caller, org, action);
  if (!scope) return null;
  const found = await findRound(scope.orgId, round);
  if (!found) return null;
  return {
    orgId: scope.orgId,
    roundId: round.toLowerCase(),
    org: scope,
    memberId: scope.memberId,
    round: found,
  } as RoundScope;
};

/** A scope over a round for the jobs, which act for nobody in particular. */
export const systemRoundScope = async (
  caller: Caller,
  { orgId, roundId }: { orgId: string; roundId: string },
): Promise<RoundScope | null> =>
  caller.kind === "system" ? roundScope(caller, { org: orgId, round: roundId }, "round.change") : null;

/** The subject of a round in which subjects name raters. */
export const nominationScope = async (
  caller: Caller,
  { org, round }: { org: string; round: string },
  action: Action,
): Promise<NominationScope | null> => {
  if (!isId(round) || !isPermitted(["subject"], action)) return null;
  const seat = await orgScope(caller, org, "org.read");
  if (!seat?.memberId) return null;
  const { orgId, memberId } = seat;
  const found = await findNominee({ orgId, roundId: round, memberId });
  return (
    found &&
    ({ orgId, roundId: round, org: seat, memberId, subjectId: memberId, ...found } as NominationScope)
  );
};

/** The line manager who approves whom at least one subject of the round names. */
export const approverScope = async (
  caller: Caller,
  { org, round }: { org: string; round: string },
  action: Action,
): Promise<ApproverScope | null> => {
  if (!isId(round) || !isPermitted(["approver"], action)) return null;
  const seat = await orgScope(caller, org, "org.read");
  if (!seat?.memberId) return null;
  const { orgId, memberId } = seat;
  const found = await findApproval({ orgId, roundId: round, memberId });
  return found && ({ orgId, roundId: round, org: seat, memberId, round: found } as ApproverScope);
};

/** Who is to be asked about somebody else. After the opening the form is the place to decline. */
export const namedScope = async (
  caller: Caller,
  invitation: string,
  action: Action,
): Promise<NamedScope | null> => {
  if (!isId(invitation) || !isPermitted(["named"], action) || caller.kind !== "user") return null;
  return (await findNamed(caller, invitation)) as NamedScope | null;
};

type RaterRow = RaterScope["round"] & {
  orgId: string;
  roundId: string;
  invitationId: string;
  subjectId: string;
  relationship: RaterScope["relationship"];
  invitationState: RaterScope["invitationState"];
  wrappedKey: Uint8Array | null;
};

export const raterScope = async (
  caller: Caller,
  invitation: string,
  action: Action,
): Promise<RaterScope | null> => {
  if (!isId(invitation) || !isPermitted(["rater"], action)) return null;
  if (caller.kind !== "user" && caller.kind !== "outsider") return null;
  if (caller.kind === "outsider" && caller.invitationId !== invitation) return null;
  const userId = caller.kind === "user" ? caller.userId : null;
  const linkEdition = caller.kind === "outsider" ? caller.linkEdition : null;
  const isDemo = caller.kind === "user" && caller.isDemo;
  // Nobody is asked about somebody who has left; who left before the release has no report to have answered for.
  const [row] = await query<RaterRow>`
    select i."orgId", i."roundId", i.id as "invitationId", i."subjectId", i.relationship,
           i.state as "invitationState", k.wrapped as "wrappedKey",
           r.name, r.state, r."closesAt", r.threshold, r."commentThreshold", r.readers, r.nomination, r."frameworkId"
    from "Invitation" i
    join "Round" r on r."orgId" = i."orgId" and r.id = i."roundId"
    join "Organisation" o on o.id = i."orgId" and (o."isDemo" or not ${isDemo}::boolean)
    join "Member" s on s."orgId" = i."orgId" and s.id = i."subjectId"
    left join "Member" m on m."orgId" = i."orgId" and m.id = i."raterId"
    left join "RoundKey" k on k."orgId" = i."orgId" and k."roundId" = i."roundId"
    where i.id = ${invitation}::uuid and r.state in ('open', 'closed', 'released')
      and case when ${userId}::uuid is null
               then i."raterId" is null and not i."linkRevoked" and i."linkEdition" is not distinct from ${linkEdition}::uuid
               else m."userId" = ${userId}::uuid and m."leftOn" is null end
      and case when r.state = 'released'
               then exists (select 1 from "Snapshot" n
                            where n."orgId" = i."orgId" and n."roundId" = i."roundId" and n."memberId" = i."subjectId")
               else s."leftOn" is null end`;
  if (!row) return null;
  const { orgId, roundId, invitationId, subjectId, relationship, invitationState, wrappedKey, ...round } =
    row;
  const showsDraft = caller.kind === "outsider" || caller.via !== "operator_token";
  return {
    orgId,
    roundId,
    invitationId,
    subjectId,
    relationship,
    invitationState,
    isByLink: caller.kind === "outsider",
    showsDraft,
    wrappedKey,
    round,
  } as RaterScope;
};

type ReportRow = {
  orgId: string;
  timeZone: string;
  viewerId: string;
  readerId: string | null;
  isShared: boolean;
  roundId: string;
  roundName: string;
  closedOn: Date;
  hash: string;
};

/** One report for this viewer, or null. */
const mintReport = (row: ReportRow, member: string, action: Action): ReadableReport | null => {
  const parts: Part[] = [];
  if (row.viewerId === member) parts.push("subject");
  if (row.viewerId === row.readerId) parts.push("reader");
  if (row.isShared) parts.push("shared");
  if (!isPermitted(parts, action)) return null;
  const [first] = parts;
  const reads = first === "subject" ? "as_subject" : first === "reader" ? "as_reader" : "as_shared";
  const { orgId, roundId, viewerId, timeZone, hash } = row;
  return { orgId, roundId, subjectId: member, viewerId, timeZone, reads, hash } as ReadableReport;
};

/**
 * Somebody's released report: the subject's own, as the reader whom the round named, or as somebody with whom the
 * subject shares it. With it the same subject's other reports that this viewer may read too, each judged alone, the latest first.
 */
export const reportScope = async (
  caller: Caller,
  { org, round, member }: { org: string; round: string; member: string },
  action: Action,
): Promise<(ReadableReport & { beside: BesideReport[] }) | null> => {
  if (caller.kind !== "user" || !isId(round) || !isId(member)) return null;
  const rows = await query<ReportRow>`
    select o.id as "orgId", o."timeZone", m.id as "viewerId", s."readerId", r.id as "roundId", r.name as "roundName",
           r."closedOn", n.hash, (h."memberId" is not null and h."endedOn" is null) as "isShared"
    from "Organisation" o
    join "Member" m on m."orgId" = o.id and m."userId" = ${caller.userId}::uuid and m."leftOn" is null
    join "RoundSubject" s on s."orgId" = o.id and s."memberId" = ${member}::uuid
    join "Snapshot" n on n."orgId" = o.id and n."roundId" = s."roundId" and n."memberId" = s."memberId"
    join "Round" r on r."orgId" = o.id and r.id = s."roundId" and r.state = 'released'
    left join "ReportShare" h on h."orgId" = o.id and h."roundId" = s."roundId" and h."subjectId" = s."memberId"
      and h."memberId" = m.id
    where (o.slug = ${org} or o.id::text = ${org}) and (o."isDemo" or not ${caller.isDemo}::boolean)
      and (s."memberId" = m.id or s."readerId" = m.id or (h."memberId" is not null and h."endedOn" is null))
    order by r."closedOn" desc, r.id`;
  const readable = rows.flatMap((row) => {
    const report = mintReport(row, member, action);
    return report ? [{ report, name: row.roundName, closedOn: row.closedOn }] : [];
  });
  const asked = readable.find(({ report }) => report.roundId === round);
  return asked ? { ...asked.report, beside: readable.filter((other) => other !== asked) } : null;
};

/**
 * A team's released view, of the latest round where none is named: for its managers as frozen with the round, the
 * organisers, and its members of that round while a manager shows it to them. The whole organisation is the team with
 * the organisation's own id, for organisers. With it the view of the round before, judged alone.
 */
export const teamScope = async (
  caller: Caller,
  { org, team, round }: { org: string; team: string; round: string },
  action: Action,
): Promise<(TeamScope & { before: TeamScope | null }) | null> => {
  if (caller.kind !== "user" || (round !== "" && !isId(round)) || !isId(team)) return null;
  const seat = await seatOf(caller, org);
  if (!seat) return null;
  const { orgId, memberId, timeZone } = seat;
  const [found, earlier] = await findTeamRounds(seat, { team, round: round || null });
  if (!found || (round && found.roundId !== round.toLowerCase())) return null;
  const mint = ({ roundId, isManager, isShown }: TeamRow): TeamScope | null => {
    const parts: readonly Part[] = [
      seat.role,
      ...(isManager ? (["team_manager"] as const) : []),
      ...(isShown ? (["team_reader"] as const) : []),
    ];
    if (!isPermitted(parts, action)) return null;
    return { orgId, roundId, teamId: team.toLowerCase(), memberId, timeZone, parts } as TeamScope;
  };
  const scope = mint(found);
  return scope && { ...scope, before: earlier ? mint(earlier) : null };
};
