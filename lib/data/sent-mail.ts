import type { RoundScope } from "@/lib/access/scope";
import type { MailKind, RefusalKind } from "@/lib/domain/mail";
import { Prisma } from "@/lib/generated/prisma/client";
import { hasNeverBeenReached, isRatedNow } from "./address";
import { database, query } from "./database";
import { isAboutPresent } from "./raters";

/** A reason to write to somebody. `day` is that of the organisation's calendar on which the mail is to leave. */
export type MailReason = {
  reason: string;
  kind: MailKind;
  email: string;
  roundId: string | null;
  day: string;
};

type Org = { orgId: string };

/** Notes reasons to write; those that are known already stay as they are. Answers the new ones. */
export const recordReasons = async (scope: Org, rows: readonly MailReason[]): Promise<Set<string>> => {
  const made = await query<{ reason: string }>`
    insert into "SentMail" ("orgId", reason, kind, email, "roundId", day)
    select ${scope.orgId}::uuid, given.reason, given.kind, given.email, given.round, given.day
    from unnest(${rows.map(({ reason }) => reason)}::text[], ${rows.map(({ kind }) => kind)}::text[],
                ${rows.map(({ email }) => email)}::text[], ${rows.map(({ roundId }) => roundId)}::uuid[],
                ${rows.map(({ day }) => day)}::date[]) as given (reason, kind, email, round, day)
    on conflict do nothing
    returning reason`;
  return new Set(made.map(({ reason }) => reason));
};

export type KnownReason = {
  reason: string;
  roundId: string | null;
  state: "waiting" | "sent" | "refused";
  day: string;
};

/**
 * All reasons of one kind to write to somebody. Their rows are held until the transaction ends: whoever else wants to
 * send the same mail waits, and then finds that it was sent.
 */
export const holdReasons = async (
  scope: Org,
  { kind, email }: { kind: MailKind; email: string },
): Promise<KnownReason[]> =>
  query<KnownReason>`
    select reason, "roundId", state, to_char(day, 'YYYY-MM-DD') as day from "SentMail"
    where "orgId" = ${scope.orgId}::uuid and kind = ${kind} and email = ${email}
    order by reason for update`;

export type Settlement = { state: "sent"; day: string } | { state: "refused"; day: string; why: RefusalKind };

/**
 * Notes what became of a mail. One that arrived ends what is known of earlier ones of its rounds that did not; not one
 * that asks for another name, since an entry that disappears would tell the organiser whom it is about of a decline.
 */
export const settleReasons = async (
  scope: Org,
  reasons: readonly string[],
  outcome: Settlement,
): Promise<void> => {
  const why = outcome.state === "refused" ? outcome.why : null;
  const settled = [...reasons];
  await database().$executeRaw`
    update "SentMail" s set state = ${outcome.state}, why = ${why},
           day = case when s.reason = any(${settled}::text[]) then ${outcome.day}::date else s.day end
    where s."orgId" = ${scope.orgId}::uuid and (s.reason = any(${settled}::text[]) or (
      s.state = 'refused' and ${outcome.state} = 'sent' and exists (
        select 1 from "SentMail" arrived
        where arrived."orgId" = s."orgId" and arrived.kind <> 'another_name' and arrived.reason = any(${settled}::text[])
          and arrived."roundId" = s."roundId" and arrived.email = s.email)))`;
};

/** What there is no reason for any more. */
export const dropReasons = async (scope: Org, reasons: readonly string[]): Promise<void> => {
  if (reasons.length === 0) return;
  await database().sentMail.deleteMany({ where: { orgId: scope.orgId, reason: { in: [...reasons] } } });
};

export const GIVING: readonly MailKind[] = [
  "invitation",
  "link",
  "reminder",
  "nomination",
  "approval",
  "another_name",
];

/** Whom was written to about giving in a round goes with the round: it tells who answered late. */
export const forgetGivingMail = async (scope: RoundScope): Promise<void> => {
  await database().sentMail.deleteMany({
    where: { orgId: scope.orgId, roundId: scope.roundId, kind: { in: [...GIVING] } },
  });
};

/** Who handed in a list and where somebody declined goes when the round opens, with the names themselves. */
export const forgetNamingMail = async (scope: RoundScope): Promise<void> => {
  const { orgId, roundId } = scope;
  const told = { kind: { in: ["approval", "another_name"] } };
  const unsent = { kind: "nomination", state: { not: "sent" } };
  await database().sentMail.deleteMany({ where: { orgId, roundId, OR: [told, unsent] } });
};

/** Forgets what did not reach an address, which has been corrected. */
export const forgetRefusals = async (scope: Org, email: string): Promise<void> => {
  await database().sentMail.deleteMany({ where: { orgId: scope.orgId, email, state: "refused" } });
};

export type Unreached = {
  name: string;
  email: string;
  kind: MailKind;
  why: RefusalKind;
  day: string;
  isMember: boolean;
  /** told only where it is a mend: it depends on whether somebody has signed in */
  canBeCorrected: boolean;
  /** the viewer is rated at the moment, and leaves addresses to others */
  isForOthers: boolean;
};

/**
 * Of a statement's reason s to write to member m: what it asks for is still open, and is about somebody other than the
 * viewer. The subject is the fourth part of the reason: see namingReason.
 */
const isAskedToName = (scope: RoundScope) => Prisma.sql`exists (
  select 1 from "RoundSubject" p
  join "Round" r on r."orgId" = p."orgId" and r.id = p."roundId" and r.state = 'nominating'
  where p."orgId" = s."orgId" and p."roundId" = s."roundId" and p."memberId"::text = split_part(s.reason, '/', 4)
    and p."memberId" is distinct from ${scope.memberId}::uuid and m.id is distinct from ${scope.memberId}::uuid
    and case s.kind
      when 'nomination' then not p."hasNamed"
      when 'approval' then p."hasNamed" and not p."isApproved"
      else exists (
        select 1 from "Nomination" n
        where n."orgId" = p."orgId" and n."roundId" = p."roundId" and n."subjectId" = p."memberId"
          and case n.asks when 'subject' then n."subjectId" = m.id when 'manager' then p."approverId" = m.id
                          when 'organiser' then m.role in ('owner', 'admin') end) end)`;

/**
 * Whom mail about a round could not reach and who still has something to do with it: raters with an open review, and
 * subjects whose report waits, or who are to name raters; managers and others with a list to settle. Not whoever is
 * asked about the viewer alone, nor the viewer.
 */
export const listUnreached = async (scope: RoundScope): Promise<Unreached[]> =>
  query<Unreached>`
    select distinct on (name, s.email) coalesce(m.name, s.email) as name, s.email, s.kind, s.why,
           to_char(s.day, 'YYYY-MM-DD') as day, m.id is not null as "isMember",
           (s.kind = 'nomination' or s.kind = 'invitation' and s.why not in ('full', 'blocked'))
             and not ${isRatedNow(scope)} and coalesce(${hasNeverBeenReached}, false) as "canBeCorrected",
           s.kind in ('invitation', 'nomination') and m.id is not null and ${isRatedNow(scope)} as "isForOthers"
    from "SentMail" s
    left join "Member" m on m."orgId" = s."orgId" and m.email = s.email and m."leftOn" is null
    left join "User" u on u.id = m."userId"
    where s."orgId" = ${scope.orgId}::uuid and s."roundId" = ${scope.roundId}::uuid and s.state = 'refused'
      and case when s.kind = 'report' then m.id is distinct from ${scope.memberId}::uuid
        when s.kind in ('nomination', 'approval', 'another_name') then ${isAskedToName(scope)} else exists (
        select 1 from "Invitation" i
        where i."orgId" = s."orgId" and i."roundId" = s."roundId" and i.state = 'invited' and ${isAboutPresent}
          and (i."raterId" = m.id or i."raterEmail" = s.email)
          and i."subjectId" is distinct from ${scope.memberId}::uuid) end
    order by name, s.email, s.day desc`;
