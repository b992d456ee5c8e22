import type { OrgScope } from "@/lib/access/scope";
import { database } from "./database";
import { type Page, pageOf } from "./page";

export type TeamPerson = { id: string; name: string; title: string | null };
type TeamOf<Someone> = { id: string; name: string; managers: Someone[]; members: Someone[] };
export type Team = TeamOf<string>;
export type TeamPeople = TeamOf<TeamPerson>;

const shown = {
  id: true,
  name: true,
  members: {
    select: { part: true, member: { select: { id: true, name: true, title: true } } },
    orderBy: { member: { name: "asc" } },
  },
} as const;

const teamOf = (row: {
  id: string;
  name: string;
  members: { part: string; member: TeamPerson }[];
}): TeamPeople => {
  const part = (wanted: string) => row.members.filter((m) => m.part === wanted).map(({ member }) => member);
  return { id: row.id, name: row.name, managers: part("manager"), members: part("member") };
};

/** The same team with ids alone. */
export const idsOf = ({ id, name, managers, members }: TeamPeople): Team => ({
  id,
  name,
  managers: managers.map((person) => person.id),
  members: members.map((person) => person.id),
});

/** The teams by name, with the names of everybody in them. */
export const listTeams = async (
  scope: OrgScope,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Page<TeamPeople>> => {
  const rows = await database().team.findMany({
    where: { orgId: scope.orgId },
    select: shown,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: limit + 1,
    ...(cursor ? { cursor: { orgId_id: { orgId: scope.orgId, id: cursor } }, skip: 1 } : {}),
  });
  return pageOf(rows.map(teamOf), limit);
};

/** All teams, with ids alone. */
export const listAllTeams = async (scope: OrgScope): Promise<Team[]> => {
  const rows = await database().team.findMany({
    where: { orgId: scope.orgId },
    select: {
      id: true,
      name: true,
      members: { select: { memberId: true, part: true }, orderBy: { memberId: "asc" } },
    },
    orderBy: { name: "asc" },
  });
  return rows.map(({ members, ...team }) => {
    const part = (wanted: string) => members.filter((m) => m.part === wanted).map((m) => m.memberId);
    return { ...team, managers: part("manager"), members: part("member") };
  });
};

export const findTeam = async (scope: OrgScope, id: string): Promise<TeamPeople | null> => {
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
