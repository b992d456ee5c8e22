import type { RoundScope } from "@/lib/access/scope";
import type { AskedAgain } from "@/lib/domain/naming";
import { database } from "./database";

export type NamingProgress = {
  subject: { id: string; name: string };
  approverName: string | null;
  hasNamed: boolean;
  isApproved: boolean;
  raterCount: number;
  wanted: Record<AskedAgain, number>;
};

type Row = {
  id: string;
  name: string;
  approverName: string | null;
  hasNamed: boolean;
  isApproved: boolean;
  raterCount: number;
  bySubject: number;
  byManager: number;
  byOrganiser: number;
};

/** How far naming is, subject by subject; without the line about whoever asks. */
export const listNamingProgress = async (scope: RoundScope): Promise<NamingProgress[]> => {
  const rows = await database().$queryRaw<Row[]>`
    select m.id, m.name, a.name as "approverName", s."hasNamed", s."isApproved",
           (select count(*)::int from "Invitation" i
            where i."orgId" = s."orgId" and i."roundId" = s."roundId" and i."subjectId" = s."memberId"
              and i.relationship <> 'self') as "raterCount",
           count(n.id) filter (where n.asks = 'subject')::int as "bySubject",
           count(n.id) filter (where n.asks = 'manager')::int as "byManager",
           count(n.id) filter (where n.asks = 'organiser')::int as "byOrganiser"
    from "RoundSubject" s
    join "Member" m on m."orgId" = s."orgId" and m.id = s."memberId"
    left join "Member" a on a."orgId" = s."orgId" and a.id = s."approverId"
    left join "Nomination" n
      on n."orgId" = s."orgId" and n."roundId" = s."roundId" and n."subjectId" = s."memberId"
    where s."orgId" = ${scope.orgId}::uuid and s."roundId" = ${scope.roundId}::uuid
      and s."memberId" is distinct from ${scope.memberId}::uuid
    group by s."orgId", s."roundId", s."memberId", m.id, m.name, a.name, s."hasNamed", s."isApproved"
    order by m.name, m.id`;
  return rows.map(({ id, name, bySubject, byManager, byOrganiser, ...row }) => ({
    ...row,
    subject: { id, name },
    wanted: { subject: bySubject, manager: byManager, organiser: byOrganiser },
  }));
};

export type Load = { name: string; count: number };

/** Who is to give the most feedback; what is about whoever asks, and about oneself, is not counted. */
export const listLoad = async (scope: RoundScope): Promise<Load[]> =>
  database().$queryRaw<Load[]>`
    select coalesce(m.name, i."raterEmail") as name, count(*)::int as count
    from "Invitation" i
    left join "Member" m on m."orgId" = i."orgId" and m.id = i."raterId"
    where i."orgId" = ${scope.orgId}::uuid and i."roundId" = ${scope.roundId}::uuid
      and i.relationship <> 'self' and i."subjectId" is distinct from ${scope.memberId}::uuid
    group by i."raterId", i."raterEmail", m.name
    order by 2 desc, 1
    limit 10`;

export type Wanted = { subjectId: string; subjectName: string; approverId: string | null; asks: AskedAgain };

/** Every name that is still to be replaced, for the mails that ask for it. */
export const listWanted = async (scope: RoundScope): Promise<Wanted[]> =>
  database().$queryRaw<Wanted[]>`
    select n."subjectId", m.name as "subjectName", s."approverId", n.asks
    from "Nomination" n
    join "RoundSubject" s on s."orgId" = n."orgId" and s."roundId" = n."roundId" and s."memberId" = n."subjectId"
    join "Member" m on m."orgId" = n."orgId" and m.id = n."subjectId"
    where n."orgId" = ${scope.orgId}::uuid and n."roundId" = ${scope.roundId}::uuid and n.asks is not null
    order by m.name, n.id`;

/** The rounds in which a member is still to name raters. */
export const listUnnamed = async (scope: { orgId: string }, memberId: string): Promise<string[]> =>
  (
    await database().roundSubject.findMany({
      where: {
        orgId: scope.orgId,
        memberId,
        hasNamed: false,
        round: { state: "nominating", nomination: { not: "organiser" } },
      },
      select: { roundId: true },
      orderBy: { roundId: "asc" },
    })
  ).map(({ roundId }) => roundId);

export type NamingSubject = {
  memberId: string;
  name: string;
  approverId: string | null;
  hasNamed: boolean;
  isApproved: boolean;
};

/** Every subject with how far their naming is, for decisions that nobody reads. */
export const listNamingSubjects = async (scope: {
  orgId: string;
  roundId: string;
}): Promise<NamingSubject[]> =>
  (
    await database().roundSubject.findMany({
      where: { orgId: scope.orgId, roundId: scope.roundId },
      select: {
        memberId: true,
        approverId: true,
        hasNamed: true,
        isApproved: true,
        member: { select: { name: true } },
      },
      orderBy: [{ member: { name: "asc" } }, { memberId: "asc" }],
    })
  ).map(({ member, ...row }) => ({ ...row, name: member.name }));

/** Everybody who runs rounds here. */
export const listOrganisers = async (scope: { orgId: string }): Promise<string[]> =>
  (
    await database().member.findMany({
      where: { orgId: scope.orgId, leftOn: null, role: { in: ["owner", "admin"] } },
      select: { id: true },
      orderBy: { id: "asc" },
    })
  ).map(({ id }) => id);
