import { database, query } from "./database";
import { endMembership } from "./members";
import { destroyBallotsAround } from "./own-ballot";

/** Whose account it is. */
type Owner = { readonly userId: string };

/** What stands where a name stood. */
const ERASED = "Erased account";

export type Place = {
  readonly orgId: string;
  readonly orgName: string;
  readonly memberId: string;
  readonly hasLeft: boolean;
  /** nobody else who is here owns the organisation */
  readonly isOnlyOwner: boolean;
};

/** Where somebody is a member or was one, by organisation. */
export const listPlaces = (scope: Owner): Promise<Place[]> =>
  query<Place>`
    select o.id as "orgId", o.name as "orgName", m.id as "memberId", m."leftOn" is not null as "hasLeft",
           m.role = 'owner' and m."leftOn" is null and not exists (
             select 1 from "Member" other
             where other."orgId" = o.id and other.id <> m.id and other.role = 'owner' and other."leftOn" is null
           ) as "isOnlyOwner"
    from "Member" m join "Organisation" o on o.id = m."orgId"
    where m."userId" = ${scope.userId}::uuid
    order by o.id`;

/** A release that is under way would write a report of whoever is erased meanwhile: it ends first. */
const waitForReleases = ({ userId }: Owner): Promise<unknown> =>
  query`
    select 1 from "Round" r join "Member" m on m."orgId" = r."orgId"
    where m."userId" = ${userId}::uuid and r.state in ('open', 'closed')
    for share of r`;

/**
 * What was written about them, and by them for themselves. What they may have read stays known of those who may read
 * it, and in which parts of published figures theirs lie, of them: what teams are told is judged by both.
 */
const eraseReports = async ({ userId }: Owner): Promise<void> => {
  await query`
    delete from "Snapshot" n using "Member" m
    where m."userId" = ${userId}::uuid and n."orgId" = m."orgId" and n."memberId" = m.id`;
  await query`
    update "FoldedReport" f set levels = '{"leadership":null,"management":null}'::json,
      chances = (select coalesce(json_agg(null::text), '[]') from json_array_elements(f.chances))
    from "Member" m
    where m."userId" = ${userId}::uuid and f."orgId" = m."orgId" and f."memberId" = m.id`;
  await query`
    delete from "ReportView" v using "Member" m
    where m."userId" = ${userId}::uuid and v."orgId" = m."orgId" and m.id in (v."subjectId", v."memberId")`;
  await query`
    delete from "Goal" g using "Member" m
    where m."userId" = ${userId}::uuid and g."orgId" = m."orgId" and g."memberId" = m.id`;
  await query`
    delete from "Nomination" n using "Member" m
    where m."userId" = ${userId}::uuid and n."orgId" = m."orgId" and m.id in (n."subjectId", n."raterId")`;
};

/** Their name and address, wherever a log or a list has them. */
const eraseMentions = async ({ userId }: Owner): Promise<void> => {
  await query`
    update "AuditEntry" a set actor = ${ERASED}
    from "Member" m
    where m."userId" = ${userId}::uuid and a."orgId" = m."orgId" and (a."actorId" = m.id or a.actor = m.email)`;
  await query`
    update "AuditEntry" a set target = case when a.target = m.email then null else a.target end,
      detail = case when a.detail->>'owner' = m.email then a.detail - 'owner' else a.detail end
    from "Member" m
    where m."userId" = ${userId}::uuid and a."orgId" = m."orgId"
      and m.email in (a.target, a.detail->>'owner')`;
  await query`
    update "MemberImport" i set actor = ${ERASED}
    from "Member" m where m."userId" = ${userId}::uuid and i."orgId" = m."orgId" and i.actor = m.email`;
  await query`
    delete from "MemberImportRow" i using "Member" m
    where m."userId" = ${userId}::uuid and i."orgId" = m."orgId" and i."memberId" = m.id`;
  await query`
    delete from "SentMail" s using "Member" m
    where m."userId" = ${userId}::uuid and s."orgId" = m."orgId" and s.email = m.email`;
  await query`
    delete from "ReminderStop" p using "Member" m
    where m."userId" = ${userId}::uuid and p."orgId" = m."orgId" and p.email = m.email`;
  await query`
    delete from "VerificationToken" v using "User" u where u.id = ${userId}::uuid and v.identifier = u.email`;
  await query`delete from "KeptMail" k using "User" u where u.id = ${userId}::uuid and k."to" = u.email`;
};

/**
 * Erases an account and all that is told of its owner, in one transaction of the caller's. What stays of each
 * membership is an id without a name: the rosters of rounds that are over, in which nobody is recognised by it any more
 * (docs/decisions/040).
 */
export const eraseAccount = async (scope: Owner, now: Date): Promise<void> => {
  await waitForReleases(scope);
  await destroyBallotsAround(scope, now);
  for (const { orgId, memberId, hasLeft } of await listPlaces(scope))
    if (!hasLeft) await endMembership({ orgId }, memberId, now);
  await eraseReports(scope);
  await eraseMentions(scope);
  await query`
    update "Member" set name = ${ERASED}, email = 'erased-' || gen_random_uuid() || '@erased.invalid', title = null,
      "userId" = null
    where "userId" = ${scope.userId}::uuid`;
  await database().user.delete({ where: { id: scope.userId } });
};
