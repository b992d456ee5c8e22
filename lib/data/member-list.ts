import type { OrgScope } from "@/lib/access/scope";
import type { Role } from "@/lib/domain/policy";
import { database } from "./database";

export type MemberEntry = {
  email: string;
  name: string;
  title: string | null;
  managerEmail: string | null;
  teams: readonly string[];
  /** left as it is where it is not given */
  role?: Role;
};

/** Accounts for addresses that have none yet: unverified until their owner signs in. */
export const ensureUsers = async (emails: readonly string[]): Promise<void> => {
  await database().$executeRaw`
    insert into "User" (id, email) select gen_random_uuid(), email from unnest(${[...emails]}::text[]) as given (email)
    on conflict (email) do nothing`;
};

/**
 * Writes members as a list says, new and known alike, in a handful of statements whatever its length.
 * Managers must be members or in the list. Somebody who had left is a member again.
 */
export const writeMembers = async (scope: OrgScope, entries: readonly MemberEntry[]): Promise<void> => {
  const emails = entries.map(({ email }) => email);
  await ensureUsers(emails);
  await database().$executeRaw`
    insert into "Member" (id, "orgId", "userId", email, name, title, role)
    select gen_random_uuid(), ${scope.orgId}::uuid, u.id, e.email, e.name, e.title, coalesce(e.role, 'member')
    from unnest(${emails}::text[], ${entries.map(({ name }) => name)}::text[],
                ${entries.map(({ title }) => title)}::text[], ${entries.map(({ role }) => role ?? null)}::text[])
      as e (email, name, title, role)
    join "User" u on u.email = e.email
    on conflict ("orgId", email) do update
      set name = excluded.name, title = excluded.title, "leftOn" = null,
          role = coalesce((select g.role from unnest(${emails}::text[], ${entries.map(({ role }) => role ?? null)}::text[])
                             as g (email, role) where g.email = excluded.email), "Member".role)`;
  await database().$executeRaw`
    update "Member" m set "managerId" = above.id
    from unnest(${emails}::text[], ${entries.map(({ managerEmail }) => managerEmail)}::text[]) as e (email, manager)
    left join "Member" above on above."orgId" = ${scope.orgId}::uuid and above.email = e.manager
    where m."orgId" = ${scope.orgId}::uuid and m.email = e.email`;
  await writeTeamsOf(scope, entries);
};

const writeTeamsOf = async (scope: OrgScope, entries: readonly MemberEntry[]): Promise<void> => {
  const pairs = entries.flatMap(({ email, teams }) => teams.map((team) => ({ email, team })));
  const names = [...new Set(pairs.map(({ team }) => team))];
  await database().$executeRaw`
    insert into "Team" (id, "orgId", name) select gen_random_uuid(), ${scope.orgId}::uuid, name
    from unnest(${names}::text[]) as given (name) on conflict ("orgId", name) do nothing`;
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
