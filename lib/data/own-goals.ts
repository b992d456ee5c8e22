import type { OrgScope } from "@/lib/access/scope";
import type { GoalOutput } from "@/lib/schemas/goal";
import { database, transaction } from "./database";
import { dateOf, goalOf, orderedGoals, shownGoal } from "./goal-row";

/** No member's id: what the system and the operator, who are no members, find nothing by. */
const NO_MEMBER = "00000000-0000-4000-8000-000000000000";

/** What a member has set for themself, and nobody else's: every question is about the one who asks. */
const ownBy = ({ orgId, memberId }: OrgScope) => ({ orgId, memberId: memberId ?? NO_MEMBER });

const shown = {
  ...shownGoal,
  isShared: true,
  steps: { select: { id: true, text: true, isDone: true }, orderBy: { place: "asc" } },
} as const;

export const listOwnGoals = async (scope: OrgScope): Promise<GoalOutput[]> => {
  const rows = await database().goal.findMany({
    where: { ...ownBy(scope), isRemoved: false },
    select: shown,
    orderBy: [...orderedGoals],
  });
  return rows.map(goalOf);
};

export const findOwnGoal = async (scope: OrgScope, id: string): Promise<GoalOutput | null> => {
  const row = await database().goal.findFirst({ where: { ...ownBy(scope), id }, select: shown });
  return row && goalOf(row);
};

/** The one that was removed last and can be put back. */
export const findRemovedGoal = async (scope: OrgScope): Promise<{ id: string; text: string } | null> =>
  database().goal.findFirst({
    where: { ...ownBy(scope), isRemoved: true },
    select: { id: true, text: true },
  });

export const countOwnGoals = async (scope: OrgScope): Promise<number> =>
  database().goal.count({ where: { ...ownBy(scope), isRemoved: false } });

type Step = { text: string; isDone: boolean };
type Linked = { key: string; name: string };

const writeParts = async (
  { orgId }: OrgScope,
  goalId: string,
  { skills, steps }: { skills?: readonly Linked[] | undefined; steps?: readonly Step[] | undefined },
): Promise<void> => {
  if (skills) {
    await database().goalSkill.deleteMany({ where: { orgId, goalId } });
    await database().goalSkill.createMany({
      data: skills.map(({ key, name }) => ({ orgId, goalId, skillKey: key, name })),
    });
  }
  if (!steps) return;
  await database().goalStep.deleteMany({ where: { orgId, goalId } });
  await database().goalStep.createMany({
    data: steps.map((step, place) => ({ ...step, orgId, goalId, place })),
  });
};

type Fields = { text: string; dueOn: string; isShared: boolean };
type Parts = { skills: readonly Linked[]; steps: readonly Step[] };

export const createGoal = async (
  scope: OrgScope,
  { skills, steps, dueOn, ...fields }: Fields & Parts & { roundId: string | null },
): Promise<string> =>
  transaction(async () => {
    const { id } = await database().goal.create({
      data: { ...ownBy(scope), ...fields, dueOn: dateOf(dueOn) },
      select: { id: true },
    });
    await writeParts(scope, id, { skills, steps });
    return id;
  });

/** Of a goal that is the member's own and not removed; false where there is none. */
export const changeGoal = async (
  scope: OrgScope,
  id: string,
  { skills, steps, dueOn, ...fields }: Partial<Fields & Parts & { isDone: boolean }>,
): Promise<boolean> =>
  transaction(async () => {
    const where = { ...ownBy(scope), id, isRemoved: false };
    if ((await database().goal.count({ where })) === 0) return false;
    await database().goal.updateMany({
      where,
      data: { ...fields, ...(dueOn ? { dueOn: dateOf(dueOn) } : {}) },
    });
    await writeParts(scope, id, { skills, steps });
    return true;
  });

/** Puts a goal aside; what was put aside before it is deleted for good. */
export const removeGoal = async (scope: OrgScope, id: string): Promise<boolean> =>
  transaction(async () => {
    const own = ownBy(scope);
    if ((await database().goal.count({ where: { ...own, id } })) === 0) return false;
    await database().goal.deleteMany({ where: { ...own, isRemoved: true, NOT: { id } } });
    await database().goal.updateMany({ where: { ...own, id }, data: { isRemoved: true } });
    return true;
  });

export const restoreGoal = async (scope: OrgScope, id: string): Promise<boolean> =>
  (await database().goal.updateMany({ where: { ...ownBy(scope), id }, data: { isRemoved: false } })).count >
  0;

export const tickStep = async (
  scope: OrgScope,
  { goal, step }: { goal: string; step: string },
  isDone: boolean,
): Promise<boolean> => {
  const { orgId, memberId } = ownBy(scope);
  const where = { orgId, id: step, goalId: goal, goal: { memberId, isRemoved: false } };
  return (await database().goalStep.updateMany({ where, data: { isDone } })).count > 0;
};

/** Goals that somebody lets their line manager read, for whoever is that manager now. */
export const listSharedGoals = async (scope: OrgScope) => {
  const { round: _, ...fields } = shown;
  const rows = await database().goal.findMany({
    where: {
      orgId: scope.orgId,
      isShared: true,
      isRemoved: false,
      member: { managerId: ownBy(scope).memberId, leftOn: null },
    },
    select: { ...fields, member: { select: { id: true, name: true } } },
    orderBy: [{ member: { name: "asc" } }, { memberId: "asc" }, ...orderedGoals],
  });
  return rows.map(({ member, ...row }) => ({ member, goal: goalOf(row) }));
};
