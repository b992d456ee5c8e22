import type { OrgScope } from "@/lib/access/scope";
import type { Role } from "@/lib/domain/policy";
import { Prisma } from "@/lib/generated/prisma/client";
import { isUndelivered } from "./address";
import { query } from "./database";
import { containing } from "./like";
import { type Page, pageOf } from "./page";

export type DirectoryEntry = {
  id: string;
  email: string;
  name: string;
  title: string | null;
  role: Role;
  managerName: string | null;
  teams: string[];
  isUndelivered: boolean;
};

type DirectoryList = {
  cursor?: string | undefined;
  limit: number;
  search?: string | undefined;
  /** whom mail cannot reach is for those alone who can change people */
  canChange: boolean;
};

const matching = ({ orgId }: OrgScope, search?: string): Prisma.Sql =>
  search
    ? Prisma.sql`m."orgId" = ${orgId}::uuid and m."leftOn" is null
        and (m.name ilike ${containing(search)} or m.email ilike ${containing(search)} or m.title ilike ${containing(search)})`
    : Prisma.sql`m."orgId" = ${orgId}::uuid and m."leftOn" is null`;

/**
 * The members by name, as a person wants to read them: with the name of their line manager and their teams, and how
 * many there are in all, in one statement.
 */
export const listDirectory = async (
  scope: OrgScope,
  { cursor, limit, search, canChange }: DirectoryList,
): Promise<Page<DirectoryEntry> & { total: number }> => {
  const place = (column: Prisma.Sql) =>
    Prisma.sql`(select ${column} from "Member" c where c."orgId" = ${scope.orgId}::uuid and c.id = ${cursor}::uuid)`;
  const after = cursor
    ? Prisma.sql`and (m.name, m.id) > (${place(Prisma.sql`c.name`)}, ${place(Prisma.sql`c.id`)})`
    : Prisma.empty;
  const undelivered = canChange
    ? Prisma.sql`exists (select 1 from "User" u where u.id = m."userId" and ${isUndelivered})`
    : Prisma.sql`false`;
  const [found] = await query<{ total: number; entries: DirectoryEntry[] }>`
    with page as (
      select m.id, m."orgId", m.email, m.name, m.title, m.role, m."managerId", m."userId" from "Member" m
      where ${matching(scope, search)} ${after} order by m.name, m.id limit ${limit + 1}
    )
    select (select count(*)::int from "Member" m where ${matching(scope, search)}) as total, coalesce((
      select json_agg(json_build_object(
        'id', m.id, 'email', m.email, 'name', m.name, 'title', m.title, 'role', m.role, 'managerName', above.name,
        'teams', array(select t.name from "TeamMember" i join "Team" t on t."orgId" = i."orgId" and t.id = i."teamId"
                       where i."orgId" = m."orgId" and i."memberId" = m.id and i.part = 'member' order by t.name),
        'isUndelivered', ${undelivered}
      ) order by m.name, m.id)
      from page m left join "Member" above on above."orgId" = m."orgId" and above.id = m."managerId"), '[]') as entries`;
  return { ...pageOf(found?.entries ?? [], limit), total: found?.total ?? 0 };
};

export const countMembers = async (scope: OrgScope, search?: string): Promise<number> => {
  const [found] = await query<{ total: number }>`
    select count(*)::int as total from "Member" m where ${matching(scope, search)}`;
  return found?.total ?? 0;
};
