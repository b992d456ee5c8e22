import type { RoundScope } from "@/lib/access/scope";
import type { AskedCount, LoadCount } from "@/lib/domain/load";
import type { Relationship } from "@/lib/domain/relationship";
import { database, query } from "./database";
import { type Page, pageOf } from "./page";

export type RosterRater = {
  id: string;
  name: string;
  email: string;
  isOutsider: boolean;
  relationship: Relationship;
};
export type RosterEntry = { id: string; name: string; title: string | null; raters: RosterRater[] };

// About oneself everybody is only a subject: the viewer's own line is never part of a roster.
const shownSubjects = (scope: RoundScope, search?: string) => ({
  orgId: scope.orgId,
  roundId: scope.roundId,
  ...(scope.memberId ? { memberId: { not: scope.memberId } } : {}),
  ...(search ? { member: { name: { contains: search, mode: "insensitive" as const } } } : {}),
});

const ratersOf = async (
  scope: RoundScope,
  subjectIds: readonly string[],
): Promise<Map<string, RosterRater[]>> => {
  const rows = await database().invitation.findMany({
    where: { orgId: scope.orgId, roundId: scope.roundId, subjectId: { in: [...subjectIds] } },
    select: {
      id: true,
      subjectId: true,
      relationship: true,
      raterEmail: true,
      rater: { select: { name: true, email: true } },
    },
    orderBy: [{ rater: { name: "asc" } }, { raterEmail: "asc" }, { id: "asc" }],
  });
  const raters = new Map<string, RosterRater[]>(subjectIds.map((id) => [id, []]));
  for (const { id, subjectId, relationship, raterEmail, rater } of rows)
    raters.get(subjectId)?.push({
      id,
      name: rater?.name ?? raterEmail ?? "",
      email: rater?.email ?? raterEmail ?? "",
      isOutsider: rater === null,
      relationship: relationship as Relationship,
    });
  return raters;
};

/** Who is asked about whom, by subject and with names, without the viewer's own line. */
export const listRosterEntries = async (
  scope: RoundScope,
  { cursor, limit, search }: { cursor?: string; limit: number; search?: string },
): Promise<Page<RosterEntry>> => {
  const { orgId, roundId } = scope;
  const rows = await database().roundSubject.findMany({
    where: shownSubjects(scope, search),
    select: { memberId: true, member: { select: { name: true, title: true } } },
    orderBy: [{ member: { name: "asc" } }, { memberId: "asc" }],
    take: limit + 1,
    ...(cursor ? { cursor: { orgId_roundId_memberId: { orgId, roundId, memberId: cursor } }, skip: 1 } : {}),
  });
  const page = pageOf(
    rows.map(({ memberId, member }) => ({ id: memberId, ...member })),
    limit,
  );
  const raters = await ratersOf(
    scope,
    page.items.map(({ id }) => id),
  );
  return {
    ...page,
    items: page.items.map((subject) => ({ ...subject, raters: raters.get(subject.id) ?? [] })),
  };
};

/** How many invitations there are that the viewer may see. */
export const countInvitations = (scope: RoundScope): Promise<number> =>
  database().invitation.count({
    where: {
      orgId: scope.orgId,
      roundId: scope.roundId,
      ...(scope.memberId ? { subjectId: { not: scope.memberId } } : {}),
    },
  });

export type AskedAbout = {
  id: string;
  name: string;
  raters: { relationship: Relationship; memberId: string | null; address: string | null }[];
};

/** Every subject but the viewer, by name, with everybody who is asked: in one statement, for whole companies. */
export const listAsked = async (scope: RoundScope): Promise<AskedAbout[]> => {
  type Line = [relationship: Relationship, memberId: string | null, address: string | null];
  const rows = await query<{ id: string; name: string; lines: Line[] | null }>`
    select s."memberId" as id, m.name, i.lines
    from "RoundSubject" s
    join "Member" m on m."orgId" = s."orgId" and m.id = s."memberId"
    left join (
      select "subjectId", json_agg(json_build_array(relationship, "raterId", "raterEmail") order by id) as lines
      from "Invitation" where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid
      group by "subjectId"
    ) i on i."subjectId" = s."memberId"
    where s."orgId" = ${scope.orgId}::uuid and s."roundId" = ${scope.roundId}::uuid
      and s."memberId" is distinct from ${scope.memberId}::uuid
    order by m.name, s."memberId"`;
  return rows.map(({ lines, ...subject }) => ({
    ...subject,
    raters: (lines ?? []).map(([relationship, memberId, address]) => ({ relationship, memberId, address })),
  }));
};

/** How a roster is spread: over raters, and over subjects by relationship. */
export type RosterTally = { subjects: number; loads: LoadCount[]; asked: AskedCount[] };

/** The roster in counts, without the invitations about the viewer: they are in none of its sums. */
export const countRoster = async (scope: RoundScope): Promise<RosterTally> => {
  const subjects = await database().roundSubject.count({ where: shownSubjects(scope) });
  const loads = await query<LoadCount>`
    select coalesce(given.load, 0) as load, count(*)::int as raters
    from (select id from "Member" where "orgId" = ${scope.orgId}::uuid and "leftOn" is null) as m
    full join (
      select "raterId", "raterEmail", (count(*) filter (where "subjectId" is distinct from "raterId"))::int as load
      from "Invitation"
      where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid
        and "subjectId" is distinct from ${scope.memberId}::uuid
      group by "raterId", "raterEmail") as given on given."raterId" = m.id
    group by 1`;
  const asked = await query<AskedCount>`
    select relationship, raters, count(*)::int as subjects from (
      select relationship, count(*)::int as raters from "Invitation"
      where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid
        and "subjectId" is distinct from ${scope.memberId}::uuid
      group by "subjectId", relationship) as each
    group by relationship, raters`;
  return { subjects, loads, asked };
};
