import { z } from "zod";
import { operation } from "@/lib/access/call";
import * as goals from "@/lib/data/own-goals";
import { findLatestOwnReport } from "@/lib/data/own-reports";
import { MOST_GOALS, mergedSteps } from "@/lib/domain/goal";
import { conflict, notFound, ok } from "@/lib/errors";
import { goalChangeSchema, goalOutput, newGoalSchema } from "@/lib/schemas/goal";
import { checkChange, linkSkills, pastDay } from "./goal-check";

export const addGoal = operation({
  name: "goal.add",
  summary: "Set a goal for oneself, with a day, linked to skills; private unless one’s manager may read it",
  scope: "org",
  permission: "goal.change",
  input: newGoalSchema,
  output: goalOutput,
  rest: { method: "POST", path: "/orgs/{org}/goals", status: 201 },
  audit: null,
  run: async ({ scope, now }, { skills, steps, ...fields }) => {
    const past = pastDay(scope, fields.dueOn, now);
    if (past) return past;
    if ((await goals.countOwnGoals(scope)) >= MOST_GOALS)
      return conflict("too_many_goals", `You have ${MOST_GOALS} goals. Remove one that no longer matters.`);
    const last = await findLatestOwnReport(scope);
    const linked = await linkSkills(scope, skills, last?.report.method.framework);
    if ("ok" in linked) return linked;
    const id = await goals.createGoal(scope, {
      ...fields,
      roundId: last?.roundId ?? null,
      skills: linked,
      steps: steps.map((text) => ({ text, isDone: false })),
    });
    const goal = await goals.findOwnGoal(scope, id);
    return goal ? ok(goal) : notFound();
  },
});

export const changeGoal = operation({
  name: "goal.change",
  summary: "Change one’s own goal; a step whose words stay the same keeps its tick",
  scope: "org",
  permission: "goal.change",
  input: goalChangeSchema.extend({ goal: z.uuid() }),
  output: goalOutput,
  rest: { method: "PATCH", path: "/orgs/{org}/goals/{goal}" },
  audit: null,
  run: async ({ scope, now }, { goal: id, skills, steps, ...fields }) => {
    const before = await goals.findOwnGoal(scope, id);
    if (!before) return notFound();
    const change = { dueOn: fields.dueOn, skills };
    const checked = await checkChange(
      scope,
      { before, change, now },
      async () => (await findLatestOwnReport(scope))?.report.method.framework,
    );
    if ("ok" in checked) return checked;
    const isThere = await goals.changeGoal(scope, id, {
      ...fields,
      ...checked,
      ...(steps ? { steps: mergedSteps(before.steps, steps) } : {}),
    });
    const goal = isThere ? await goals.findOwnGoal(scope, id) : null;
    return goal ? ok(goal) : notFound();
  },
});

export const removeGoal = operation({
  name: "goal.remove",
  summary: "Remove one’s own goal; it can be put back until the next one is removed",
  scope: "org",
  permission: "goal.change",
  input: z.object({ goal: z.uuid() }),
  output: z.object({ removed: z.uuid() }),
  rest: { method: "DELETE", path: "/orgs/{org}/goals/{goal}" },
  audit: null,
  run: async ({ scope }, { goal }) =>
    (await goals.removeGoal(scope, goal)) ? ok({ removed: goal }) : notFound(),
});

export const restoreGoal = operation({
  name: "goal.restore",
  summary: "Put back the goal that one has removed last",
  scope: "org",
  permission: "goal.change",
  input: z.object({ goal: z.uuid() }),
  output: goalOutput,
  rest: { method: "POST", path: "/orgs/{org}/goals/{goal}/restore" },
  audit: null,
  run: async ({ scope }, { goal: id }) => {
    await goals.restoreGoal(scope, id);
    const goal = await goals.findOwnGoal(scope, id);
    return goal ? ok(goal) : notFound();
  },
});

export const tickStep = operation({
  name: "goal.tick",
  summary: "Tick off a step of one’s own goal, or take the tick back",
  scope: "org",
  permission: "goal.change",
  input: z.object({ goal: z.uuid(), step: z.uuid(), isDone: z.boolean().default(true) }),
  output: z.object({ isDone: z.boolean() }),
  rest: { method: "PUT", path: "/orgs/{org}/goals/{goal}/steps/{step}" },
  audit: null,
  run: async ({ scope }, { isDone, ...place }) =>
    (await goals.tickStep(scope, place, isDone)) ? ok({ isDone }) : notFound(),
});
