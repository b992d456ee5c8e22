import type { OrgScope } from "@/lib/access/scope";
import type { Nomination } from "@/lib/domain/round";
import { query } from "./database";

export type NamingPlace = { id: string; name: string; nominateBy: Date | null };
type Placed<T> = T & { roundId: string; roundName: string; nominateBy: Date | null };

const placed = <T extends { roundId: string; roundName: string; nominateBy: Date | null }>({
  roundId,
  roundName,
  nominateBy,
  ...rest
}: T) => ({ round: { id: roundId, name: roundName, nominateBy }, ...rest });

/** The rounds for which the member is to name raters. */
export const listOwnNames = async (scope: OrgScope) =>
  (
    await query<Placed<{ hasNamed: boolean; isApproved: boolean; wanted: number }>>`
      select r.id as "roundId", r.name as "roundName", r."nominateBy", s."hasNamed", s."isApproved",
             (select count(*)::int from "Nomination" n
              where n."orgId" = s."orgId" and n."roundId" = s."roundId" and n."subjectId" = s."memberId"
                and n.asks = 'subject') as wanted
      from "RoundSubject" s
      join "Round" r on r."orgId" = s."orgId" and r.id = s."roundId"
      where s."orgId" = ${scope.orgId}::uuid and s."memberId" = ${scope.memberId}::uuid
        and r.state = 'nominating' and r.nomination <> 'organiser'
      order by r."nominateBy", r.id`
  ).map(placed);

/** The rounds for which the member approves whom others name, and how many lists wait. */
export const listOwnApprovals = async (scope: OrgScope) =>
  (
    await query<Placed<{ ready: number; waiting: number; wanted: number }>>`
      select r.id as "roundId", r.name as "roundName", r."nominateBy",
             count(*) filter (where s."hasNamed" and not s."isApproved")::int as ready,
             count(*) filter (where not s."hasNamed" and not s."isApproved")::int as waiting,
             sum((select count(*) from "Nomination" n
              where n."orgId" = s."orgId" and n."roundId" = s."roundId" and n."subjectId" = s."memberId"
                and n.asks = 'manager'))::int as wanted
      from "RoundSubject" s
      join "Round" r on r."orgId" = s."orgId" and r.id = s."roundId"
      where s."orgId" = ${scope.orgId}::uuid and s."approverId" = ${scope.memberId}::uuid
        and s."memberId" <> s."approverId" and r.state = 'nominating' and r.nomination = 'manager_approves'
      group by r.id, r.name, r."nominateBy"
      order by r."nominateBy", r.id`
  ).map(placed);

/** What the member is to be asked once a round opens, with what decides whether they are told. */
export const listOwnNamings = async (scope: OrgScope) =>
  (
    await query<
      Placed<{ invitation: string; subjectName: string; nomination: Nomination; isApproved: boolean }>
    >`
      select i.id as invitation, r.id as "roundId", r.name as "roundName", r."nominateBy", r.nomination,
             s."isApproved", m.name as "subjectName"
      from "Invitation" i
      join "Round" r on r."orgId" = i."orgId" and r.id = i."roundId" and r.state = 'nominating'
      join "RoundSubject" s on s."orgId" = i."orgId" and s."roundId" = i."roundId" and s."memberId" = i."subjectId"
      join "Member" m on m."orgId" = i."orgId" and m.id = i."subjectId"
      where i."orgId" = ${scope.orgId}::uuid and i."raterId" = ${scope.memberId}::uuid and i.relationship <> 'self'
      order by r."nominateBy", r.id, m.name, i.id`
  ).map(placed);
