import type { OrgScope } from "@/lib/access/scope";
import { database } from "./database";
import { type Page, pageOf } from "./page";

export type Team = { id: string; name: string; managers: string[]; members: string[] };

const shown = {
  id: true,
  name: true,
  members: { select: { memberId: true, part: true }, orderBy: { memberId: "asc" } },
} as const;

const teamOf = (row: { id: string; name: string; members: { memberId: string; part: string }[] }): Team => {
  const part = (wanted: string) => row.members.filter((m) => m.part === wanted).map((m) => m.memberId);
  return { id: row.id, name: row.name, managers: part("manager"), members: part("member") };
};

export const listTeams = async (
  scope: OrgScope,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Page<Team>> => {
  const rows = await database().team.findMany({
    where: { orgId: scope.orgId },
    select: shown,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: limit + 1,
    ...(cursor ? { cursor: { orgId_id: { orgId: scope.orgId, id: cursor } }, skip: 1 } : {}),
  });
  return pageOf(rows.map(teamOf), limit);
};

export const listAllTeams = async (scope: OrgScope): Promise<Team[]> =>
  (
    await database().team.findMany({ where: { orgId: scope.orgId }, select: shown, orderBy: { name: "asc" } })
  ).map(teamOf);

export const findTeam = async (scope: OrgScope, id: string): Promise<Team | null> => {
  const row = await database().team.findUnique({
    where: { orgId_id: { orgId: scope.orgId, id } },
    select: shown,
  });
  return row && teamOf(row);
};

export const isTeamName = async (scope: OrgScope, name: string): Promise<boolean> =>
  (await database().team.count({ where: { orgId: scope.orgId, name } })) > 0;

export const createTeam = async (scope: OrgScope, name: string): Promise<string> =>
  (await database().team.create({ data: { orgId: scope.orgId, name }, select: { id: true } })).id;

export const renameTeam = async (scope: OrgScope, id: string, name: string): Promise<void> => {
  await database().team.update({ where: { orgId_id: { orgId: scope.orgId, id } }, data: { name } });
};

/** Replaces the team's members or managers. */
export const writeTeamPart = async (
  scope: OrgScope,
  teamId: string,
  part: "member" | "manager",
  memberIds: readonly string[],
): Promise<void> => {
  await database().teamMember.deleteMany({ where: { orgId: scope.orgId, teamId, part } });
  await database().teamMember.createMany({
    data: [...new Set(memberIds)].map((memberId) => ({ orgId: scope.orgId, teamId, memberId, part })),
  });
};

export const deleteTeam = async (scope: OrgScope, id: string): Promise<void> => {
  await database().team.delete({ where: { orgId_id: { orgId: scope.orgId, id } } });
};

/** How many of these ids are present members of the organisation. */
export const countPresent = (scope: OrgScope, ids: readonly string[]): Promise<number> =>
  database().member.count({ where: { orgId: scope.orgId, leftOn: null, id: { in: [...new Set(ids)] } } });
