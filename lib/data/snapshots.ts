import type { ReportScope, RoundScope, TeamScope, UserScope } from "@/lib/access/scope";
import { database } from "./database";

export const createSnapshots = async (
  scope: RoundScope,
  entries: readonly { memberId: string; report: string; selfNotes: string; hash: string }[],
): Promise<void> => {
  await database().$executeRaw`
    insert into "Snapshot" (id, "orgId", "roundId", "memberId", report, "selfNotes", hash)
    select gen_random_uuid(), ${scope.orgId}::uuid, ${scope.roundId}::uuid, member, report::json, notes::json, hash
    from unnest(${entries.map((e) => e.memberId)}::uuid[], ${entries.map((e) => e.report)}::text[],
                ${entries.map((e) => e.selfNotes)}::text[], ${entries.map((e) => e.hash)}::text[])
      as e (member, report, notes, hash)`;
};

export const createTeamSnapshots = async (
  scope: RoundScope,
  entries: readonly { teamId: string; view: string; hash: string }[],
): Promise<void> => {
  await database().$executeRaw`
    insert into "TeamSnapshot" ("orgId", "roundId", "teamId", view, hash)
    select ${scope.orgId}::uuid, ${scope.roundId}::uuid, team, view::json, hash
    from unnest(${entries.map((e) => e.teamId)}::uuid[], ${entries.map((e) => e.view)}::text[],
                ${entries.map((e) => e.hash)}::text[]) as e (team, view, hash)`;
};

/** The report's text, byte for byte as it was released. The subject's own notes only for the subject. */
export const findReport = async (
  scope: ReportScope,
): Promise<{ report: string; selfNotes: string | null }> => {
  const own = scope.reads === "as_subject";
  const [row] = await database().$queryRaw<{ report: string; selfNotes: string | null }[]>`
    select report::text, case when ${own}::boolean then "selfNotes"::text end as "selfNotes"
    from "Snapshot"
    where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid and "memberId" = ${scope.subjectId}::uuid`;
  if (!row) throw new Error("a report scope without its snapshot");
  return row;
};

export type TeamViewRow = {
  view: string;
  teamName: string;
  roundName: string;
  closedOn: Date | null;
  frameworkId: string;
};

export const findTeamView = async (scope: TeamScope): Promise<TeamViewRow | null> => {
  const [row] = await database().$queryRaw<TeamViewRow[]>`
    select t.view::text, r.name as "roundName", r."closedOn", r."frameworkId",
           (select f ->> 'name' from jsonb_array_elements(r."frozenTeams") f where f ->> 'id' = ${scope.teamId}) as "teamName"
    from "TeamSnapshot" t join "Round" r on r."orgId" = t."orgId" and r.id = t."roundId"
    where t."orgId" = ${scope.orgId}::uuid and t."roundId" = ${scope.roundId}::uuid and t."teamId" = ${scope.teamId}::uuid`;
  return row ?? null;
};

export type ReadableReport = {
  orgSlug: string;
  roundId: string;
  roundName: string;
  closedOn: Date;
  memberId: string;
  subjectName: string;
  isOwn: boolean;
};

/** The released reports that the signed-in person may read, the newest first. */
export const listReadableReports = async (
  scope: UserScope,
  orgId: string | null = null,
): Promise<ReadableReport[]> =>
  database().$queryRaw<ReadableReport[]>`
    select o.slug as "orgSlug", r.id as "roundId", r.name as "roundName", r."closedOn",
           s."memberId", p.name as "subjectName", (s."memberId" = m.id) as "isOwn"
    from "Member" m
    join "RoundSubject" s on s."orgId" = m."orgId" and (s."memberId" = m.id or s."readerId" = m.id)
    join "Round" r on r."orgId" = s."orgId" and r.id = s."roundId" and r.state = 'released'
    join "Member" p on p."orgId" = s."orgId" and p.id = s."memberId"
    join "Organisation" o on o.id = m."orgId"
    where m."userId" = ${scope.userId}::uuid and m."leftOn" is null
      and (${orgId}::uuid is null or m."orgId" = ${orgId}::uuid)
    order by r."closedOn" desc, r.id, (s."memberId" = m.id) desc, p.name, s."memberId"`;

export type ReadableTeam = {
  roundId: string;
  roundName: string;
  closedOn: Date;
  teamId: string;
  teamName: string;
};

/** The released team views of teams that somebody manages, or of all teams for organisers. */
export const listReadableTeams = async (
  scope: { orgId: string; memberId: string | null },
  isOrganiser: boolean,
): Promise<ReadableTeam[]> =>
  database().$queryRaw<ReadableTeam[]>`
    select r.id as "roundId", r.name as "roundName", r."closedOn", t."teamId", f ->> 'name' as "teamName"
    from "Round" r
    join "TeamSnapshot" t on t."orgId" = r."orgId" and t."roundId" = r.id
    join lateral jsonb_array_elements(r."frozenTeams") f on f ->> 'id' = t."teamId"::text
    where r."orgId" = ${scope.orgId}::uuid and r.state = 'released'
      and (${isOrganiser}::boolean or f -> 'managers' ? ${scope.memberId ?? ""})
    order by r."closedOn" desc, r.id, f ->> 'name'`;

/** The subjects of every frozen team of the round, and whose reports this viewer may read. */
export const listTeamFamilies = async (
  scope: TeamScope,
): Promise<{ families: Map<string, Set<string>>; readable: Set<string>; threshold: number }> => {
  const rows = await database().$queryRaw<
    { teamId: string; memberId: string; isReadable: boolean; threshold: number }[]
  >`
    select f ->> 'id' as "teamId", s."memberId", r.threshold,
           (s."memberId" = ${scope.memberId}::uuid or s."readerId" = ${scope.memberId}::uuid) is true as "isReadable"
    from "Round" r
    cross join lateral jsonb_array_elements(r."frozenTeams") f
    cross join lateral jsonb_array_elements_text(f -> 'members') m
    join "RoundSubject" s on s."orgId" = r."orgId" and s."roundId" = r.id and s."memberId" = m::uuid
    where r."orgId" = ${scope.orgId}::uuid and r.id = ${scope.roundId}::uuid`;
  const families = new Map<string, Set<string>>();
  for (const { teamId, memberId } of rows)
    families.set(teamId, (families.get(teamId) ?? new Set()).add(memberId));
  return {
    families,
    readable: new Set(rows.flatMap(({ memberId, isReadable }) => (isReadable ? memberId : []))),
    threshold: rows[0]?.threshold ?? Number.POSITIVE_INFINITY,
  };
};
