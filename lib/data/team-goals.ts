import type { TeamScope } from "@/lib/access/scope";
import type { TeamGoalOutput } from "@/lib/schemas/team-goal";
import { database, query, transaction } from "./database";
import { dateOf, goalOf, shownGoal } from "./goal-row";

const ofTeam = ({ orgId, teamId }: TeamScope) => ({ orgId, teamId });

/** The goals that were set up to the round of the page, on the day it closed: later ones belong to a later page. */
export const listTeamGoals = async (scope: TeamScope, closedOn: Date): Promise<TeamGoalOutput[]> => {
  const { orgId, teamId } = scope;
  return query<TeamGoalOutput>`
    select g.id, g.text, to_char(g."dueOn", 'YYYY-MM-DD') as "dueOn", g."isDone",
           case when r.id is not null then json_build_object('id', r.id, 'name', r.name) end as round,
           (select coalesce(json_agg(json_build_object('key', s."skillKey", 'name', s.name) order by s.name), '[]')
            from "TeamGoalSkill" s where s."orgId" = g."orgId" and s."goalId" = g.id) as skills
    from "TeamGoal" g
    left join "Round" r on r."orgId" = g."orgId" and r.id = g."roundId"
    where g."orgId" = ${orgId}::uuid and g."teamId" = ${teamId}::uuid and not g."isRemoved"
      and (g."roundId" is null or r."closedOn" <= ${closedOn}::date)
    order by g."isDone", g."dueOn", g.id`;
};

export const findTeamGoal = async (scope: TeamScope, id: string): Promise<TeamGoalOutput | null> => {
  const row = await database().teamGoal.findFirst({
    where: { ...ofTeam(scope), isRemoved: false, id },
    select: shownGoal,
  });
  return row && goalOf(row);
};

/** The one that was removed last and can be put back. */
export const findRemovedTeamGoal = async ({
  orgId,
  teamId,
}: TeamScope): Promise<{ id: string; text: string } | null> => {
  const [removed] = await query<{ id: string; text: string }>`
    select id, text from "TeamGoal"
    where "orgId" = ${orgId}::uuid and "teamId" = ${teamId}::uuid and "isRemoved" limit 1`;
  return removed ?? null;
};

export const countTeamGoals = async (scope: TeamScope): Promise<number> =>
  database().teamGoal.count({ where: { ...ofTeam(scope), isRemoved: false } });

type Linked = { key: string; name: string };

const writeSkills = async ({ orgId }: TeamScope, goalId: string, skills: readonly Linked[]) => {
  await database().teamGoalSkill.deleteMany({ where: { orgId, goalId } });
  await database().teamGoalSkill.createMany({
    data: skills.map(({ key, name }) => ({ orgId, goalId, skillKey: key, name })),
  });
};

type Fields = { text: string; dueOn: string };

/** A goal that the team sets after the round of the page. */
export const createTeamGoal = async (
  scope: TeamScope,
  { text, dueOn, skills }: Fields & { skills: readonly Linked[] },
): Promise<string> =>
  transaction(async () => {
    const { id } = await database().teamGoal.create({
      data: { ...ofTeam(scope), roundId: scope.roundId, text, dueOn: dateOf(dueOn) },
      select: { id: true },
    });
    await writeSkills(scope, id, skills);
    return id;
  });

/** Of a goal that is the team's and not removed; false where there is none. */
export const changeTeamGoal = async (
  scope: TeamScope,
  id: string,
  { skills, dueOn, ...fields }: Partial<Fields & { skills: readonly Linked[]; isDone: boolean }>,
): Promise<boolean> =>
  transaction(async () => {
    const where = { ...ofTeam(scope), id, isRemoved: false };
    if ((await database().teamGoal.count({ where })) === 0) return false;
    await database().teamGoal.updateMany({
      where,
      data: { ...fields, ...(dueOn ? { dueOn: dateOf(dueOn) } : {}) },
    });
    if (skills) await writeSkills(scope, id, skills);
    return true;
  });

/** Puts a goal aside; what was put aside before it is deleted for good. */
export const removeTeamGoal = async (scope: TeamScope, id: string): Promise<boolean> =>
  transaction(async () => {
    const own = ofTeam(scope);
    if ((await database().teamGoal.count({ where: { ...own, id } })) === 0) return false;
    await database().teamGoal.deleteMany({ where: { ...own, isRemoved: true, NOT: { id } } });
    await database().teamGoal.updateMany({ where: { ...own, id }, data: { isRemoved: true } });
    return true;
  });

export const restoreTeamGoal = async (scope: TeamScope, id: string): Promise<boolean> =>
  (await database().teamGoal.updateMany({ where: { ...ofTeam(scope), id }, data: { isRemoved: false } }))
    .count > 0;
