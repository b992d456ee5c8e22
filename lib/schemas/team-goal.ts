import { z } from "zod";
import { goalFields, goalParts, isDone, removedGoal } from "./goal";

export const newTeamGoalSchema = z.object({ ...goalFields, skills: goalFields.skills.default([]) });

export const teamGoalChangeSchema = z.object({ ...goalFields, isDone }).partial();

export const teamGoalOutput = z.object(goalParts);
export type TeamGoalOutput = z.infer<typeof teamGoalOutput>;

export const teamGoalsOutput = z.object({
  items: z.array(teamGoalOutput),
  /** for whoever can put it back */
  removed: removedGoal,
  /** as a manager of the team, on its last page */
  canChange: z.boolean(),
  nextCursor: z.null(),
});
export type TeamGoalsOutput = z.infer<typeof teamGoalsOutput>;
