import { z } from "zod";
import { GOAL_LENGTH, MOST_GOAL_SKILLS, MOST_STEPS, STEP_LENGTH } from "@/lib/domain/goal";
import { instantSchema, line } from "./fields";

const SKILL_KEY_LENGTH = 60;

const unique = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

export const skillKeySchema = line(SKILL_KEY_LENGTH);

/** A day as a calendar writes it: "2026-03-31"; no other than an instant may have. */
const daySchema = z.iso
  .date("Choose a day.")
  .pipe(
    z
      .string()
      .refine(
        (day) => instantSchema.safeParse(`${day}T00:00:00Z`).success,
        "This is too long ago or too far away.",
      ),
  );

/** What every goal has, one's own and a team's. */
export const goalFields = {
  text: line(GOAL_LENGTH).meta({
    description: "What is to be reached.",
    example: "Hand over one task a week",
  }),
  dueOn: daySchema.meta({ description: "The day by which.", example: "2027-06-30" }),
  skills: z
    .array(skillKeySchema)
    .max(MOST_GOAL_SKILLS, `Link it to ${MOST_GOAL_SKILLS} skills at the most.`)
    .refine(unique, "A skill is named twice.")
    .meta({ description: "Keys of the framework’s skills that it is about.", example: ["delegation"] }),
};

export const isDone = z.boolean().meta({ description: "It is reached.", example: true });

const fields = {
  ...goalFields,
  steps: z
    .array(line(STEP_LENGTH))
    .max(MOST_STEPS, `Write ${MOST_STEPS} steps at the most.`)
    .meta({
      description: "The way there, in order.",
      example: ["Choose the task", "Agree on a check-in"],
    }),
  isShared: z.boolean().meta({ description: "One’s line manager can read it.", example: false }),
};

export const newGoalSchema = z.object({
  ...fields,
  skills: fields.skills.default([]),
  steps: fields.steps.default([]),
  isShared: fields.isShared.default(false),
});

export const goalChangeSchema = z.object({ ...fields, isDone }).partial();

/** What every goal shows. */
export const goalParts = {
  id: z.uuid(),
  text: z.string(),
  dueOn: z.iso.date(),
  isDone: z.boolean(),
  /** the last round with a report about oneself, or with a view of the team, when the goal was set */
  round: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  skills: z.array(z.object({ key: z.string(), name: z.string() })),
};

/** The one that was removed last, which can be put back. */
export const removedGoal = z.object({ id: z.uuid(), text: z.string() }).nullable();

export const goalOutput = z.object({
  ...goalParts,
  isShared: z.boolean(),
  steps: z.array(z.object({ id: z.uuid(), text: z.string(), isDone: z.boolean() })),
});
export type GoalOutput = z.infer<typeof goalOutput>;

export const ownGoalsOutput = z.object({
  items: z.array(goalOutput),
  removed: removedGoal,
  nextCursor: z.null(),
});

export const sharedGoalsOutput = z.object({
  items: z.array(
    z.object({
      member: z.object({ id: z.uuid(), name: z.string() }),
      goal: goalOutput.omit({ round: true }),
    }),
  ),
  nextCursor: z.null(),
});
