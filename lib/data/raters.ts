import type { OrgScope, RoundScope } from "@/lib/access/scope";
import type { Relationship } from "@/lib/domain/relationship";
import { Prisma } from "@/lib/generated/prisma/client";
import { database, query } from "./database";

/** Of a statement's "Invitation" i: whom it is about has not left. No mail speaks of somebody who has. */
export const isAboutPresent = Prisma.sql`exists (
  select 1 from "Member" g where g."orgId" = i."orgId" and g.id = i."subjectId" and g."leftOn" is null)`;

/** Somebody who is asked, with an account or without. */
export type Rater = { email: string; name: string | null; raterId: string | null };

/** The rater of an invitation; null for whoever has left, and where there is no such invitation. */
export const findRater = async (scope: OrgScope, invitationId: string): Promise<Rater | null> => {
  const [rater] = await query<Rater>`
    select coalesce(m.email, i."raterEmail") as email, m.name, i."raterId"
    from "Invitation" i
    left join "Member" m on m."orgId" = i."orgId" and m.id = i."raterId"
    where i."orgId" = ${scope.orgId}::uuid and i.id = ${invitationId}::uuid
      and (i."raterId" is null or m."leftOn" is null)`;
  return rater ?? null;
};

export type OpenReview = {
  invitationId: string;
  linkEdition: string | null;
  roundId: string;
  roundName: string;
  closesAt: Date;
  subjectName: string;
  relationship: Relationship;
};

/** What a rater still can answer in all rounds that take answers, the next to close first. */
export const listOpenReviews = async (
  scope: OrgScope,
  { email, raterId }: Rater,
  now: Date,
): Promise<OpenReview[]> =>
  query<OpenReview>`
    select i.id as "invitationId", i."linkEdition", r.id as "roundId", r.name as "roundName", r."closesAt",
           s.name as "subjectName", i.relationship
    from "Invitation" i
    join "Round" r on r."orgId" = i."orgId" and r.id = i."roundId" and r.state = 'open' and r."closesAt" > ${now}
    join "Member" s on s."orgId" = i."orgId" and s.id = i."subjectId"
    where i."orgId" = ${scope.orgId}::uuid and i.state = 'invited' and not i."linkRevoked" and ${isAboutPresent}
      and case when ${raterId}::uuid is null then i."raterId" is null and i."raterEmail" = ${email}
               else i."raterId" = ${raterId}::uuid end
    order by r."closesAt", r.id, (i.relationship = 'self') desc, s.name, i.id`;

/** The review that one link leads to, sent already or not; none if the link was taken back or the round is over. */
export const listByLink = async (scope: OrgScope, invitationId: string, now: Date): Promise<OpenReview[]> =>
  query<OpenReview>`
    select i.id as "invitationId", i."linkEdition", r.id as "roundId", r.name as "roundName", r."closesAt",
           s.name as "subjectName", i.relationship
    from "Invitation" i
    join "Round" r on r."orgId" = i."orgId" and r.id = i."roundId" and r.state = 'open' and r."closesAt" > ${now}
    join "Member" s on s."orgId" = i."orgId" and s.id = i."subjectId"
    where i."orgId" = ${scope.orgId}::uuid and i.id = ${invitationId}::uuid and i."raterId" is null
      and i.state <> 'declined' and not i."linkRevoked" and ${isAboutPresent}`;

/** The open invitations of one member, in rounds that are open. */
export const listUnanswered = (
  scope: OrgScope,
  raterId: string,
): Promise<{ id: string; roundId: string }[]> =>
  database().invitation.findMany({
    where: {
      orgId: scope.orgId,
      raterId,
      state: "invited",
      round: { state: "open" },
      subject: { member: { leftOn: null } },
    },
    select: { id: true, roundId: true },
    orderBy: { id: "asc" },
  });

export type Owing = {
  email: string;
  raterId: string | null;
  invitationId: string;
  /** something that is open is about somebody other than whoever asks */
  isCounted: boolean;
  isStopped: boolean;
  isRefused: boolean;
  invitedOn: string | null;
  remindedOn: string | null;
};

/**
 * Everybody who still has to answer in a round, with the days on which they were last written to about it. For
 * decisions that nobody reads, and for counts of those whom the viewer may count.
 */
export const listOwing = async (scope: RoundScope): Promise<Owing[]> =>
  query<Owing>`
    with owing as (
      select coalesce(m.email, i."raterEmail") as email, i."raterId", min(i.id::text) as "invitationId",
             bool_or(i."subjectId" is distinct from ${scope.memberId}::uuid) as "isCounted"
      from "Invitation" i
      left join "Member" m on m."orgId" = i."orgId" and m.id = i."raterId"
      where i."orgId" = ${scope.orgId}::uuid and i."roundId" = ${scope.roundId}::uuid and i.state = 'invited'
        and not i."linkRevoked" and (i."raterId" is null or m."leftOn" is null) and ${isAboutPresent}
      group by 1, 2
    ), written as (
      select email, bool_or(state = 'refused') as "isRefused",
             to_char(max(day) filter (where kind = 'invitation'), 'YYYY-MM-DD') as "invitedOn",
             to_char(max(day) filter (where kind = 'reminder'), 'YYYY-MM-DD') as "remindedOn"
      from "SentMail" where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid
      group by email
    )
    select o.*, p.email is not null as "isStopped", coalesce(w."isRefused", false) as "isRefused",
           w."invitedOn", w."remindedOn"
    from owing o
    left join written w on w.email = o.email
    left join "ReminderStop" p on p."orgId" = ${scope.orgId}::uuid and p.email = o.email
    order by o.email`;
