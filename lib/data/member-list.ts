import { inParts, untold } from "@/lib/access/headway";
import type { OrgScope } from "@/lib/access/scope";
import type { Role } from "@/lib/domain/policy";
import { database, query } from "./database";
import { recount } from "./recount";

export type MemberEntry = {
  email: string;
  name: string;
  title: string | null;
  managerEmail: string | null;
  teams: readonly string[];
  /** left as it is where it is not given */
  role?: Role;
};

/**
 * Everybody as a list says it, by name. Flat rows that cost little: an organisation can be large, and the import and
 * the export need nothing else.
 */
export const listEntries = (scope: OrgScope): Promise<(MemberEntry & { teams: string[] })[]> =>
  query`
    select m.email, m.name, m.title, above.email as "managerEmail",
           array(select t.name from "TeamMember" tm join "Team" t on t."orgId" = tm."orgId" and t.id = tm."teamId"
                 where tm."orgId" = m."orgId" and tm."memberId" = m.id and tm.part = 'member' order by t.name) as teams
    from "Member" m left join "Member" above on above."orgId" = m."orgId" and above.id = m."managerId"
    where m."orgId" = ${scope.orgId}::uuid and m."leftOn" is null
    order by m.name, m.id`;

/** Everybody who is a member, with the line manager, by ids. */
export const listLines = async (scope: OrgScope): Promise<Map<string, string | null>> => {
  const rows = await database().member.findMany({
    where: { orgId: scope.orgId, leftOn: null },
    select: { id: true, managerId: true },
  });
  return new Map(rows.map(({ id, managerId }) => [id, managerId]));
};

/** Who of these mail addresses was a member once and is none now. */
export const listFormer = async (scope: OrgScope, emails: readonly string[]): Promise<Set<string>> => {
  const rows = await query<{ email: string }>`
    select email from "Member"
    where "orgId" = ${scope.orgId}::uuid and "leftOn" is not null and email = any(${[...emails]}::text[])`;
  return new Set(rows.map(({ email }) => email));
};

/** Accounts for addresses that have none yet: unverified until their owner signs in. None of them goes meanwhile. */
export const ensureUsers = async (emails: readonly string[]): Promise<void> => {
  await database().$executeRaw`
    select 1 from "User" where email = any(${[...emails]}::text[]) order by id for key share`;
  await database().$executeRaw`
    insert into "User" (id, email) select gen_random_uuid(), email from unnest(${[...emails]}::text[]) as given (email)
    on conflict (email) do nothing`;
};

/** So many are written by one statement, between which it is told how far the writing has come. */
const WRITTEN_AT_ONCE = 1_000;

/**
 * Writes members as a list says, new and known alike, in a handful of statements for each thousand.
 * Managers must be members or in the list. Somebody who had left is a member again.
 * Answers the ids of the teams that it had to make.
 */
export const writeMembers = async (
  scope: OrgScope,
  entries: readonly MemberEntry[],
  tell = untold,
): Promise<string[]> => {
  const parts = { size: WRITTEN_AT_ONCE, tell };
  await inParts(entries, { ...parts, stage: "writing" }, (part) => writePeople(scope, part));
  await recount("Member", entries.length);
  await writeRoles(scope, entries);
  const made = await ensureTeams(scope, entries);
  // A manager may stand anywhere in the list: only now are all of them there.
  await inParts(entries, { ...parts, stage: "joining" }, async (part) => {
    await writeManagers(scope, part);
    await writeTeamsOf(scope, part);
  });
  await recount("TeamMember", entries.flatMap(({ teams }) => teams).length);
  return made;
};

const writePeople = async (scope: OrgScope, entries: readonly MemberEntry[]): Promise<void> => {
  const emails = entries.map(({ email }) => email);
  await ensureUsers(emails);
  await database().$executeRaw`
    insert into "Member" (id, "orgId", "userId", email, name, title, role)
    select gen_random_uuid(), ${scope.orgId}::uuid, u.id, e.email, e.name, e.title, 'member'
    from unnest(${emails}::text[], ${entries.map(({ name }) => name)}::text[],
                ${entries.map(({ title }) => title)}::text[]) as e (email, name, title)
    join "User" u on u.email = e.email
    on conflict ("orgId", email) do update set name = excluded.name, title = excluded.title, "leftOn" = null`;
};

const writeManagers = async (scope: OrgScope, entries: readonly MemberEntry[]): Promise<void> => {
  await database().$executeRaw`
    update "Member" m set "managerId" = above.id
    from unnest(${entries.map(({ email }) => email)}::text[],
                ${entries.map(({ managerEmail }) => managerEmail)}::text[]) as e (email, manager)
    left join "Member" above on above."orgId" = ${scope.orgId}::uuid and above.email = e.manager
    where m."orgId" = ${scope.orgId}::uuid and m.email = e.email and m."managerId" is distinct from above.id`;
};

const writeRoles = async (scope: OrgScope, entries: readonly MemberEntry[]): Promise<void> => {
  const given = entries.flatMap(({ email, role }) => (role ? [{ email, role }] : []));
  if (given.length === 0) return;
  await database().$executeRaw`
    update "Member" m set role = e.role
    from unnest(${given.map(({ email }) => email)}::text[], ${given.map(({ role }) => role)}::text[]) as e (email, role)
    where m."orgId" = ${scope.orgId}::uuid and m.email = e.email and m.role <> e.role`;
};

/** The teams that the list names; answers the ids of those that were not there. */
const ensureTeams = async (scope: OrgScope, entries: readonly MemberEntry[]): Promise<string[]> => {
  const named = entries.flatMap(({ teams }) => teams);
  const made = await query<{ id: string }>`
    insert into "Team" (id, "orgId", name) select gen_random_uuid(), ${scope.orgId}::uuid, name
    from unnest(${[...new Set(named)]}::text[]) as given (name) on conflict ("orgId", name) do nothing returning id`;
  await recount("Team", named.length);
  return made.map(({ id }) => id);
};

const writeTeamsOf = async (scope: OrgScope, entries: readonly MemberEntry[]): Promise<void> => {
  const pairs = entries.flatMap(({ email, teams }) => teams.map((team) => ({ email, team })));
  await database().$executeRaw`
    delete from "TeamMember" t using "Member" m
    where t."orgId" = ${scope.orgId}::uuid and t.part = 'member' and m."orgId" = t."orgId" and m.id = t."memberId"
      and m.email = any(${entries.map(({ email }) => email)}::text[])`;
  await database().$executeRaw`
    insert into "TeamMember" ("orgId", "teamId", "memberId", part)
    select ${scope.orgId}::uuid, t.id, m.id, 'member'
    from unnest(${pairs.map(({ email }) => email)}::text[], ${pairs.map(({ team }) => team)}::text[]) as p (email, team)
    join "Member" m on m."orgId" = ${scope.orgId}::uuid and m.email = p.email
    join "Team" t on t."orgId" = ${scope.orgId}::uuid and t.name = p.team
    on conflict do nothing`;
};
