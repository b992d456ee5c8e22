import type { ReportScope, RoundScope, TeamScope, UserScope } from "@/lib/access/scope";
import type { SkillFamilies } from "@/lib/domain/team-viewer";
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
  threshold: number;
};

export const findTeamView = async (scope: TeamScope): Promise<TeamViewRow | null> => {
  const [row] = await database().$queryRaw<TeamViewRow[]>`
    select t.view::text, r.name as "roundName", r."closedOn", r."frameworkId", r.threshold,
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
  /** because its subject shares it */
  isShared: boolean;
};

/** The released reports that the signed-in person may read, the newest first. */
export const listReadableReports = async (
  scope: UserScope,
  orgId: string | null = null,
): Promise<ReadableReport[]> =>
  database().$queryRaw<ReadableReport[]>`
    select o.slug as "orgSlug", r.id as "roundId", r.name as "roundName", r."closedOn",
           s."memberId", p.name as "subjectName", (s."memberId" = m.id) as "isOwn",
           (s."memberId" <> m.id and s."readerId" is distinct from m.id) as "isShared"
    from "Member" m
    join "RoundSubject" s on s."orgId" = m."orgId"
      and (s."memberId" = m.id or s."readerId" = m.id
           or (s."roundId", s."memberId") in (
             select h."roundId", h."subjectId" from "ReportShare" h
             where h."orgId" = m."orgId" and h."memberId" = m.id and h."endedOn" is null))
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
  /** to a member of the team who reads it because a manager shows it */
  isShared: boolean;
};

/** The released team views of teams that somebody manages or is shown as one of the team, or of all teams for organisers. */
export const listReadableTeams = async (
  scope: { orgId: string; memberId: string | null },
  isOrganiser: boolean,
): Promise<ReadableTeam[]> =>
  database().$queryRaw<ReadableTeam[]>`
    select r.id as "roundId", r.name as "roundName", r."closedOn", t."teamId", f ->> 'name' as "teamName",
           not (${isOrganiser}::boolean or f -> 'managers' ? ${scope.memberId ?? ""}) as "isShared"
    from "Round" r
    join "TeamSnapshot" t on t."orgId" = r."orgId" and t."roundId" = r.id
    join lateral jsonb_array_elements(r."frozenTeams") f on f ->> 'id' = t."teamId"::text
    where r."orgId" = ${scope.orgId}::uuid and r.state = 'released'
      and (${isOrganiser}::boolean or f -> 'managers' ? ${scope.memberId ?? ""}
           or (f -> 'members' ? ${scope.memberId ?? ""} and exists (
                 select from "TeamShare" h
                 where h."orgId" = t."orgId" and h."roundId" = t."roundId" and h."teamId" = t."teamId" and h."endedOn" is null)))
    order by r."closedOn" desc, r.id, f ->> 'name'`;

/**
 * Who has a displayed figure of each skill, in the round and in each of its teams whose figure was published: what
 * was not can be subtracted from nothing. `teams` narrows it to some of them.
 */
export const listSkillFamilies = async (
  scope: TeamScope | ReportScope,
  only: readonly string[] | null = null,
): Promise<Map<string, SkillFamilies>> => {
  const rows = await database().$queryRaw<{ skill: string; memberId: string; teams: string[] }[]>`
    with published as (
      select t."teamId"::text as id, k ->> 'key' as skill
      from "TeamSnapshot" t cross join lateral json_array_elements(t.view -> 'skills') k
      where t."orgId" = ${scope.orgId}::uuid and t."roundId" = ${scope.roundId}::uuid
        and k -> 'figure' -> 'value' is not null
        and (${only === null}::boolean or t."teamId" = any(${[...(only ?? [])]}::uuid[]))
    ), shown as (
      select k ->> 'key' as skill, n."memberId"
      from "Snapshot" n cross join lateral json_array_elements(n.report -> 'skills') k
      where n."orgId" = ${scope.orgId}::uuid and n."roundId" = ${scope.roundId}::uuid
        and k -> 'others' -> 'value' is not null
    ), places as (
      select p.skill, m::uuid as "memberId", array_agg(p.id) as teams
      from "Round" r cross join lateral jsonb_array_elements(r."frozenTeams") f
      join published p on p.id = f ->> 'id'
      cross join lateral jsonb_array_elements_text(f -> 'members') m
      where r."orgId" = ${scope.orgId}::uuid and r.id = ${scope.roundId}::uuid
      group by 1, 2
    )
    select s.skill, s."memberId", coalesce(p.teams, '{}') as teams
    from shown s left join places p on p."memberId" = s."memberId" and p.skill = s.skill`;
  const families = new Map<string, { everybody: Set<string>; byTeam: Map<string, Set<string>> }>();
  for (const { skill, memberId, teams } of rows) {
    const family = families.get(skill) ?? { everybody: new Set(), byTeam: new Map() };
    families.set(skill, family);
    family.everybody.add(memberId);
    for (const team of teams) family.byTeam.set(team, (family.byTeam.get(team) ?? new Set()).add(memberId));
  }
  return new Map(
    [...families].map(([skill, { everybody, byTeam }]) => [
      skill,
      { everybody, teams: [...byTeam.values()] },
    ]),
  );
};

/**
 * Whose released reports of this round the viewer of a team may read: the own, those that name the viewer, and those
 * that are or were shared. What was read once is known.
 */
export const listReadableMembers = async (scope: TeamScope): Promise<Set<string>> => {
  const { orgId, roundId, memberId } = scope;
  const rows = await database().roundSubject.findMany({
    where: {
      orgId,
      roundId,
      OR: [{ memberId }, { readerId: memberId }, { shares: { some: { memberId } } }],
    },
    select: { memberId: true },
  });
  return new Set(rows.map(({ memberId }) => memberId));
};
