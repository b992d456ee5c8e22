import type { RoundScope } from "@/lib/access/scope";
import type { AskedAgain } from "@/lib/domain/naming";
import { Prisma } from "@/lib/generated/prisma/client";
import { database, query } from "./database";
import { type Page, pageOf } from "./page";

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

/** The subjects of a statement's "RoundSubject" s whom the viewer may hear of: everybody else. */
const shownSubjects = ({ orgId, roundId, memberId }: RoundScope) => Prisma.sql`
  s."orgId" = ${orgId}::uuid and s."roundId" = ${roundId}::uuid and s."memberId" is distinct from ${memberId}::uuid`;

const isWanting = Prisma.sql`exists (
  select 1 from "Nomination" w
  where w."orgId" = s."orgId" and w."roundId" = s."roundId" and w."subjectId" = s."memberId" and w.asks is not null)`;

/** A page of how far naming is, subject by subject: first those with something missing, each by name. */
export const listNamingProgress = async (
  scope: RoundScope,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Page<{ id: string } & NamingProgress>> => {
  const isApproving = scope.round.nomination === "manager_approves";
  const from = cursor
    ? Prisma.sql`where (s."isSettled", s.name, s.id) > (
        select c."isSettled", c.name, c.id from shown c where c.id = ${cursor}::uuid)`
    : Prisma.empty;
  const rows = await query<Row>`
    with shown as (
      select m.id, m.name, s."orgId", s."roundId", s."approverId", s."hasNamed", s."isApproved",
             case when ${isApproving} and s."approverId" is not null then s."isApproved" else s."hasNamed" end
             and not ${isWanting} as "isSettled"
      from "RoundSubject" s
      join "Member" m on m."orgId" = s."orgId" and m.id = s."memberId"
      where ${shownSubjects(scope)}
    ), page as (
      select s.* from shown s ${from} order by s."isSettled", s.name, s.id limit ${limit + 1}
    )
    select p.id, p.name, a.name as "approverName", p."hasNamed", p."isApproved",
           (select count(*)::int from "Invitation" i
            where i."orgId" = p."orgId" and i."roundId" = p."roundId" and i."subjectId" = p.id
              and i.relationship <> 'self') as "raterCount",
           n."bySubject", n."byManager", n."byOrganiser"
    from page p
    left join "Member" a on a."orgId" = p."orgId" and a.id = p."approverId"
    cross join lateral (
      select count(*) filter (where n.asks = 'subject')::int as "bySubject",
             count(*) filter (where n.asks = 'manager')::int as "byManager",
             count(*) filter (where n.asks = 'organiser')::int as "byOrganiser"
      from "Nomination" n
      where n."orgId" = p."orgId" and n."roundId" = p."roundId" and n."subjectId" = p.id) n
    order by p."isSettled", p.name, p.id`;
  const items = rows.map(({ id, name, bySubject, byManager, byOrganiser, ...row }) => ({
    id,
    ...row,
    subject: { id, name },
    wanted: { subject: bySubject, manager: byManager, organiser: byOrganiser },
  }));
  return pageOf(items, limit);
};

export type NamingTotal = {
  subjects: number;
  named: number;
  approved: number;
  /** neither handed in nor settled by anybody */
  unnamed: number;
  /** handed in, and not settled */
  unapproved: number;
  /** about whom somebody has declined and is to be replaced */
  wanted: number;
};

/** The same in counts, of all subjects but whoever asks. */
export const countNaming = async (scope: RoundScope): Promise<NamingTotal> => {
  const [total] = await query<NamingTotal>`
    select count(*)::int as subjects, count(*) filter (where s."hasNamed")::int as named,
           count(*) filter (where s."isApproved")::int as approved,
           count(*) filter (where not s."hasNamed" and not s."isApproved")::int as unnamed,
           count(*) filter (where s."hasNamed" and not s."isApproved")::int as unapproved,
           count(*) filter (where ${isWanting})::int as wanted
    from "RoundSubject" s where ${shownSubjects(scope)}`;
  return total ?? { subjects: 0, named: 0, approved: 0, unnamed: 0, unapproved: 0, wanted: 0 };
};

const SHOWN_WANTED = 50;

/** About whom the organiser is to choose somebody else, as many as one reads at once. */
export const listOrganisersWanted = (
  scope: RoundScope,
): Promise<{ id: string; name: string; count: number }[]> =>
  query<{ id: string; name: string; count: number }>`
    select m.id, m.name, count(*)::int as count
    from "RoundSubject" s
    join "Nomination" n
      on n."orgId" = s."orgId" and n."roundId" = s."roundId" and n."subjectId" = s."memberId" and n.asks = 'organiser'
    join "Member" m on m."orgId" = s."orgId" and m.id = s."memberId"
    where ${shownSubjects(scope)}
    group by m.id, m.name order by m.name, m.id limit ${SHOWN_WANTED}`;

export type Load = { name: string; count: number };

/** Who is to give the most feedback; what is about whoever asks, and about oneself, is not counted. */
export const listLoad = async (scope: RoundScope): Promise<Load[]> =>
  query<Load>`
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
  query<Wanted>`
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
