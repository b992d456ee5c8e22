import type { OrgScope } from "@/lib/access/scope";
import type { Role } from "@/lib/domain/policy";
import { database } from "./database";
import { type Page, pageOf } from "./page";

export type DirectoryEntry = {
  id: string;
  email: string;
  name: string;
  title: string | null;
  role: Role;
  managerName: string | null;
  teams: string[];
};

const matching = (scope: OrgScope, search?: string) => {
  const like = search ? { contains: search, mode: "insensitive" as const } : undefined;
  return {
    orgId: scope.orgId,
    leftOn: null,
    ...(like ? { OR: [{ name: like }, { email: like }, { title: like }] } : {}),
  };
};

/** The members by name, as a person wants to read them: with the name of their line manager. */
export const listDirectory = async (
  scope: OrgScope,
  { cursor, limit, search }: { cursor?: string; limit: number; search?: string },
): Promise<Page<DirectoryEntry>> => {
  const rows = await database().member.findMany({
    where: matching(scope, search),
    select: {
      id: true,
      email: true,
      name: true,
      title: true,
      role: true,
      manager: { select: { name: true } },
      teams: { where: { part: "member" }, select: { team: { select: { name: true } } } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: limit + 1,
    ...(cursor ? { cursor: { orgId_id: { orgId: scope.orgId, id: cursor } }, skip: 1 } : {}),
  });
  return pageOf(
    rows.map(({ manager, teams, role, ...row }) => ({
      ...row,
      role: role as Role,
      managerName: manager?.name ?? null,
      teams: teams.map(({ team }) => team.name).sort(),
    })),
    limit,
  );
};

export const countMembers = (scope: OrgScope, search?: string): Promise<number> =>
  database().member.count({ where: matching(scope, search) });
