import { z } from "zod";
import { reading } from "@/lib/access/call";
import { findFramework } from "@/lib/data/frameworks";
import { hasLineManager } from "@/lib/data/line";
import { findRemovedGoal, listOwnGoals, listSharedGoals } from "@/lib/data/own-goals";
import { findLatestOwnReport } from "@/lib/data/own-reports";
import { skillNames } from "@/lib/domain/skill-name";
import { dayIn } from "@/lib/domain/wall-clock";
import { ok } from "@/lib/errors";
import { ownGoalsOutput, sharedGoalsOutput } from "@/lib/schemas/goal";

export const loadGoals = reading({
  name: "goal.list",
  summary: "My own goals with their steps, those to come first",
  scope: "org",
  permission: "goal.read",
  input: z.object({}),
  output: ownGoalsOutput,
  rest: { method: "GET", path: "/orgs/{org}/goals" },
  run: async ({ scope }) => {
    const [items, removed] = await Promise.all([listOwnGoals(scope), findRemovedGoal(scope)]);
    return ok({ items, removed, nextCursor: null });
  },
});

export const loadSharedGoals = reading({
  name: "goal.shared",
  summary: "The goals that my direct reports let me read",
  scope: "org",
  permission: "goal.read",
  input: z.object({}),
  output: sharedGoalsOutput,
  rest: { method: "GET", path: "/orgs/{org}/shared-goals" },
  run: async ({ scope }) => ok({ items: await listSharedGoals(scope), nextCursor: null }),
});

/** What a form for a goal needs: the day it is, the skills that a goal can be linked to, and whether there is a line manager to let read it. */
export const loadGoalDesk = reading({
  name: "goal.desk",
  summary: "What a goal can be linked to",
  scope: "org",
  permission: "goal.read",
  input: z.object({}),
  output: z.object({
    today: z.iso.date(),
    skills: z.array(z.object({ key: z.string(), name: z.string() })),
    hasManager: z.boolean(),
  }),
  run: async ({ scope, now }) => {
    const [{ framework }, last, hasManager] = await Promise.all([
      findFramework(scope),
      findLatestOwnReport(scope),
      hasLineManager(scope),
    ]);
    const names = skillNames(framework, last?.report.method.framework);
    return ok({
      today: dayIn(now, scope.timeZone),
      skills: [...names].map(([key, name]) => ({ key, name })),
      hasManager,
    });
  },
});
