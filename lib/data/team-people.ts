import type { OrgScope } from "@/lib/access/scope";
import { database } from "./database";
import { type Page, pageOf } from "./page";

export type TeamPerson = { id: string; name: string; title: string | null };
export type TeamPeople = { id: string; name: string; managers: TeamPerson[]; members: TeamPerson[] };

const shown = {
  id: true,
  name: true,
  members: {
    select: { part: true, member: { select: { id: true, name: true, title: true } } },
    orderBy: { member: { name: "asc" } },
  },
} as const;

const peopleOf = (row: {
  id: string;
  name: string;
  members: { part: string; member: TeamPerson }[];
}): TeamPeople => {
  const part = (wanted: string) => row.members.filter((m) => m.part === wanted).map(({ member }) => member);
  return { id: row.id, name: row.name, managers: part("manager"), members: part("member") };
};

/** The teams by name, with the names of everybody in them. */
export const listTeamPeople = async (
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
  return pageOf(rows.map(peopleOf), limit);
};

export const findTeamPeople = async (scope: OrgScope, id: string): Promise<TeamPeople | null> => {
  const row = await database().team.findUnique({
    where: { orgId_id: { orgId: scope.orgId, id } },
    select: shown,
  });
  return row && peopleOf(row);
};
