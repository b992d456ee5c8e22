import type { OrgScope } from "@/lib/access/scope";
import type { Role } from "@/lib/domain/policy";
import { database } from "./database";
import { renewRosterEditions } from "./invitations";
import { type Page, pageOf } from "./page";
import { endSharesAround } from "./report-shares";
import { endTeamSharesBy } from "./team-shares";

const shown = {
  id: true,
  email: true,
  name: true,
  title: true,
  role: true,
  managerId: true,
  manager: { select: { email: true } },
  teams: { where: { part: "member" }, select: { team: { select: { name: true } } } },
} as const;

type Row = {
  id: string;
  email: string;
  name: string;
  title: string | null;
  role: string;
  managerId: string | null;
  manager: { email: string } | null;
  teams: { team: { name: string } }[];
};

export type Member = {
  id: string;
  email: string;
  name: string;
  title: string | null;
  role: Role;
  managerId: string | null;
  managerEmail: string | null;
  teams: string[];
};

const memberOf = ({ manager, teams, role, ...row }: Row): Member => ({
  ...row,
  role: role as Role,
  managerEmail: manager?.email ?? null,
  teams: teams.map(({ team }) => team.name).sort(),
});

const present = (scope: OrgScope) => ({ orgId: scope.orgId, leftOn: null });

export const listMembers = async (
  scope: OrgScope,
  { cursor, limit, search }: { cursor?: string; limit: number; search?: string },
): Promise<Page<Member>> => {
  const like = search ? { contains: search, mode: "insensitive" as const } : undefined;
  const rows = await database().member.findMany({
    where: { ...present(scope), ...(like ? { OR: [{ name: like }, { email: like }] } : {}) },
    select: shown,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: limit + 1,
    ...(cursor ? { cursor: { orgId_id: { orgId: scope.orgId, id: cursor } }, skip: 1 } : {}),
  });
  return pageOf(rows.map(memberOf), limit);
};

/** Everybody, for the plan and the import. */
export const listAllMembers = async (scope: OrgScope): Promise<Member[]> =>
  (
    await database().member.findMany({
      where: present(scope),
      select: shown,
      orderBy: [{ name: "asc" }, { id: "asc" }],
    })
  ).map(memberOf);

export const findMember = async (scope: OrgScope, id: string): Promise<Member | null> => {
  const row = await database().member.findFirst({ where: { ...present(scope), id }, select: shown });
  return row && memberOf(row);
};

export const findMemberByEmail = async (scope: OrgScope, email: string): Promise<Member | null> => {
  const row = await database().member.findFirst({ where: { ...present(scope), email }, select: shown });
  return row && memberOf(row);
};

/** The names of some members, those who have left included: a report outlives a membership. */
export const findNames = async (
  scope: { orgId: string },
  ids: readonly string[],
): Promise<Map<string, { name: string; email: string }>> => {
  const rows = await database().member.findMany({
    where: { orgId: scope.orgId, id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, email: true },
  });
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
};

export const countOwners = (scope: OrgScope): Promise<number> =>
  database().member.count({ where: { ...present(scope), role: "owner" } });

export const changeMember = async (
  scope: OrgScope,
  id: string,
  change: {
    email?: string;
    userId?: string;
    name?: string;
    title?: string | null;
    role?: Role;
    managerId?: string | null;
  },
): Promise<void> => {
  await database().member.update({ where: { orgId_id: { orgId: scope.orgId, id } }, data: change });
};

/**
 * The member leaves: teams, line and shares end, what was asked of them and is not sent yet ends like what is declined,
 * sent ballots and reports stay. In rounds that are open already their part as a subject rests: nobody reaches it
 * as long as they are gone (see docs/decisions/017).
 */
export const endMembership = async (scope: { orgId: string }, id: string, today: Date): Promise<void> => {
  const where = { orgId: scope.orgId };
  await database().teamMember.deleteMany({ where: { ...where, memberId: id } });
  await database().roleModel.deleteMany({ where: { ...where, memberId: id } });
  await database().member.updateMany({ where: { ...where, managerId: id }, data: { managerId: null } });
  await database().invitation.updateMany({
    where: { ...where, raterId: id, state: "invited", round: { state: "open" } },
    data: { state: "declined" },
  });
  const planned = { ...where, round: { state: { in: ["draft", "nominating"] } } };
  await renewRosterEditions(scope);
  await database().invitation.deleteMany({ where: { ...planned, raterId: id } });
  await database().nomination.deleteMany({ where: { ...where, raterId: id } });
  await database().roundSubject.deleteMany({ where: { ...planned, memberId: id } });
  await database().roundSubject.updateMany({
    where: { ...planned, approverId: id },
    data: { approverId: null },
  });
  await endSharesAround(scope, id, today);
  await endTeamSharesBy(scope, id, today);
  await database().member.update({
    where: { orgId_id: { orgId: scope.orgId, id } },
    data: { leftOn: today, managerId: null, role: "member" },
  });
};
