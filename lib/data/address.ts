import type { OrgScope } from "@/lib/access/scope";
import type { RefusalKind } from "@/lib/domain/mail";
import { Prisma } from "@/lib/generated/prisma/client";
import { query } from "./database";

// Whether the mail address of a member may be changed. Whoever could change it would become that person.

/**
 * True while the viewer is a subject of a round that is not over. Then no address may be changed but by others: a
 * refusal would tell who is asked about the viewer, and a new address take over what they are asked (I7).
 */
export const isRatedNow = ({ orgId, memberId }: { orgId: string; memberId: string | null }) =>
  Prisma.sql`exists (
  select 1 from "RoundSubject" v
  join "Round" o on o."orgId" = v."orgId" and o.id = v."roundId" and o.state in ('draft', 'nominating', 'open', 'closed')
  where v."orgId" = ${orgId}::uuid and v."memberId" = ${memberId}::uuid)`;

/**
 * Of a statement's member m with user u: has never signed in, has no report, and no mail has ever arrived there. Nobody
 * has made this seat their own, so that another address takes nothing from anybody.
 */
export const hasNeverBeenReached = Prisma.sql`(m.role <> 'owner' and u."emailVerified" is null
  and not exists (select 1 from "Snapshot" n where n."orgId" = m."orgId" and n."memberId" = m.id)
  and not exists (select 1 from "SentMail" a where a."orgId" = m."orgId" and a.email = m.email and a.state = 'sent'))`;

/**
 * - "free": nobody has made this seat their own, by signing in or by a part in a round
 * - "lost": there is such a part, but mail about it could not arrive, and none ever has
 * - "fixed": anything else
 */
export type AddressState = "free" | "lost" | "fixed";

/**
 * What is asked of the member about the viewer counts for nothing: it cannot be there while the viewer is a subject of
 * no round that is not over, and what is over takes no answers.
 */
export const findAddressState = async (scope: OrgScope, id: string): Promise<AddressState> => {
  const [row] = await query<{ state: AddressState }>`
    select case
      when m.role = 'owner' or ${isRatedNow(scope)} then 'fixed'
      when ${hasNeverBeenReached} and exists (
        select 1 from "SentMail" s where s."orgId" = m."orgId" and s.email = m.email and s.state = 'refused'
          and s.kind in ('membership', 'invitation', 'nomination')) then 'lost'
      when u."emailVerified" is not null
        or exists (select 1 from "RoundSubject" s where s."orgId" = m."orgId"
                     and (s."memberId" = m.id or s."readerId" = m.id or s."approverId" = m.id))
        or exists (select 1 from "Invitation" i where i."orgId" = m."orgId" and i."raterId" = m.id
                     and i."subjectId" is distinct from ${scope.memberId}::uuid) then 'fixed'
      else 'free' end as state
    from "Member" m join "User" u on u.id = m."userId"
    where m."orgId" = ${scope.orgId}::uuid and m.id = ${id}::uuid`;
  return row?.state ?? "fixed";
};

/** Of a statement's member m with user u: the mail about the membership could not arrive, and nobody has signed in. */
export const isUndelivered = Prisma.sql`(u."emailVerified" is null and exists (
  select 1 from "SentMail" s where s."orgId" = m."orgId" and s.email = m.email and s.kind = 'membership'
    and s.state = 'refused'))`;

export type Undelivered = {
  email: string;
  why: RefusalKind;
  day: string;
  /** who can do something about the address: the viewer, others alone as long as the viewer is rated, or nobody */
  isFor: "viewer" | "others" | "nobody";
};

/** The mail about a membership that could not arrive, until whoever it is for has signed in. */
export const findUndelivered = async (scope: OrgScope, id: string): Promise<Undelivered | null> => {
  const [row] = await query<Undelivered>`
    select m.email, s.why, to_char(s.day, 'YYYY-MM-DD') as day,
           case when m.role = 'owner' then 'nobody' when ${isRatedNow(scope)} then 'others'
                when ${hasNeverBeenReached} then 'viewer' else 'nobody' end as "isFor"
    from "Member" m
    join "User" u on u.id = m."userId" and u."emailVerified" is null
    join "SentMail" s on s."orgId" = m."orgId" and s.email = m.email and s.kind = 'membership' and s.state = 'refused'
    where m."orgId" = ${scope.orgId}::uuid and m.id = ${id}::uuid and m."leftOn" is null
    order by s.day desc, s.reason limit 1`;
  return row ?? null;
};
