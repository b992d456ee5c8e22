import type { ReportScope } from "@/lib/access/scope";
import type { Role } from "@/lib/domain/policy";
import { database, query } from "./database";

export type ReportReader = {
  id: string;
  name: string;
  by: "round" | "share";
  sharedOn: Date | null;
  endedOn: Date | null;
  /** the latest first */
  openedOn: Date[];
};

const DAYS_MOST = 10;

/**
 * Who may read or could once read this report beside its subject, and on which days they opened it: the one whom the
 * round names first, then by name, those who no longer may last.
 */
export const listReaders = async (scope: ReportScope): Promise<ReportReader[]> => {
  const { orgId, roundId, subjectId } = scope;
  return query<ReportReader>`
    with readers as (
      select s."readerId" as id, 'round' as by, null::date as "sharedOn", null::date as "endedOn"
      from "RoundSubject" s
      where s."orgId" = ${orgId}::uuid and s."roundId" = ${roundId}::uuid and s."memberId" = ${subjectId}::uuid
        and s."readerId" is not null
      union all
      select h."memberId", 'share', h."sharedOn", h."endedOn" from "ReportShare" h
      where h."orgId" = ${orgId}::uuid and h."roundId" = ${roundId}::uuid and h."subjectId" = ${subjectId}::uuid
    )
    select m.id, m.name, r.by, r."sharedOn", coalesce(r."endedOn", m."leftOn") as "endedOn",
           array(select v.day from "ReportView" v
                 where v."orgId" = ${orgId}::uuid and v."roundId" = ${roundId}::uuid
                   and v."subjectId" = ${subjectId}::uuid and v."memberId" = m.id
                 order by v.day desc limit ${DAYS_MOST}) as "openedOn"
    from readers r join "Member" m on m."orgId" = ${orgId}::uuid and m.id = r.id
    order by r.by, coalesce(r."endedOn", m."leftOn") is not null, m.name, m.id`;
};

export type Candidate = {
  id: string;
  name: string;
  role: Role;
  reads: "by_round" | "by_share" | null;
  /** the fewest people of the round who may be left over */
  least: number;
  /** the teams whose pages of the round this member sees or could once: managed, or shown to the member as one of the team */
  teamIds: string[];
  /** whose reports of the round this member may read or could once read */
  readable: string[];
};

/** Somebody who could read this report too, with what that person can see of the round already. */
export const findCandidate = async (scope: ReportScope, memberId: string): Promise<Candidate | null> => {
  const { orgId, roundId, subjectId } = scope;
  const [found] = await query<Candidate>`
    select m.id, m.name, m.role, r.threshold as least,
      case when s."readerId" = m.id then 'by_round' when h."memberId" is not null and h."endedOn" is null then 'by_share' end
        as reads,
      array(select f."teamId" from "FrozenTeam" f
            where f."orgId" = r."orgId" and f."roundId" = r.id
              and (m.id = any(f."managerIds") or (m.id = any(f."memberIds") and exists (
                select from "TeamShare" t
                where t."orgId" = f."orgId" and t."roundId" = f."roundId" and t."teamId" = f."teamId")))) as "teamIds",
      array(select o."memberId" from "RoundSubject" o
            where o."orgId" = m."orgId" and o."roundId" = r.id and (o."memberId" = m.id or o."readerId" = m.id)
            union
            select e."subjectId" from "ReportShare" e
            where e."orgId" = m."orgId" and e."roundId" = r.id and e."memberId" = m.id) as readable
    from "Member" m
    join "Round" r on r."orgId" = m."orgId" and r.id = ${roundId}::uuid
    join "RoundSubject" s on s."orgId" = m."orgId" and s."roundId" = r.id and s."memberId" = ${subjectId}::uuid
    left join "ReportShare" h on h."orgId" = m."orgId" and h."roundId" = r.id and h."subjectId" = s."memberId"
      and h."memberId" = m.id
    where m."orgId" = ${orgId}::uuid and m.id = ${memberId}::uuid and m."leftOn" is null`;
  return found ?? null;
};

/** From now on this member may read the report. */
export const writeShare = async (scope: ReportScope, memberId: string, today: string): Promise<void> => {
  const { orgId, roundId, subjectId } = scope;
  const sharedOn = new Date(today);
  await database().reportShare.upsert({
    where: { orgId_roundId_subjectId_memberId: { orgId, roundId, subjectId, memberId } },
    create: { orgId, roundId, subjectId, memberId, sharedOn },
    update: { sharedOn, endedOn: null },
  });
};

/** True if there was a share to end. */
export const endShare = async (scope: ReportScope, memberId: string, today: string): Promise<boolean> => {
  const { orgId, roundId, subjectId } = scope;
  const { count } = await database().reportShare.updateMany({
    where: { orgId, roundId, subjectId, memberId, endedOn: null },
    data: { endedOn: new Date(today) },
  });
  return count > 0;
};

/** Nothing is shared with somebody who leaves, nor by them: they could not take it back. */
export const endSharesAround = async (
  scope: { orgId: string },
  memberId: string,
  today: Date,
): Promise<void> => {
  await database().reportShare.updateMany({
    where: { orgId: scope.orgId, endedOn: null, OR: [{ memberId }, { subjectId: memberId }] },
    data: { endedOn: today },
  });
};

/**
 * Whether an answer of the reader's own is in the figures of others: the subject never hears this, the reader is told. The
 * one manager who was asked stands by name, and in none of them.
 */
export const hasAnswered = async (scope: ReportScope): Promise<boolean> => {
  const { orgId, roundId, subjectId, viewerId } = scope;
  const [found] = await query<{ id: string }>`
    select i.id from "Invitation" i
    where i."orgId" = ${orgId}::uuid and i."roundId" = ${roundId}::uuid and i."subjectId" = ${subjectId}::uuid
      and i."raterId" = ${viewerId}::uuid and i.state = 'answered'
      and (i.relationship <> 'manager' or 1 < (
        select count(*) from "Invitation" m
        where m."orgId" = i."orgId" and m."roundId" = i."roundId" and m."subjectId" = i."subjectId"
          and m.relationship = 'manager'))`;
  return found !== undefined;
};
