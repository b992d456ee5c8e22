"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { GOALS } from "@/components/goal/addresses";
import { act } from "@/lib/doors/action";
import type { Problem } from "@/lib/errors";

export type GoalFormValues = {
  readonly text: string;
  readonly dueOn: string;
  readonly steps: string;
  readonly skills: readonly string[];
  readonly isShared: boolean;
};
/** What came of sending the form: nothing yet, or what was wrong beside what was typed. */
export type GoalFormState = { readonly problem: Problem; readonly values: GoalFormValues } | null;

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

const valuesOf = (form: FormData): GoalFormValues => ({
  text: text(form, "text"),
  dueOn: text(form, "dueOn"),
  steps: text(form, "steps"),
  skills: form.getAll("skill").filter((key) => typeof key === "string"),
  isShared: form.get("isShared") === "on",
});

/** Adds a goal, or changes the one that the form names. Works without a script too. */
export const saveGoal = async (_before: GoalFormState, form: FormData): Promise<GoalFormState> => {
  const org = text(form, "org");
  const goal = text(form, "goal");
  const values = valuesOf(form);
  const steps = values.steps.split("\n").flatMap((line) => line.trim() || []);
  const input = { ...values, org, steps, skills: [...values.skills] };
  const result = goal ? await act("changeGoal", { ...input, goal }) : await act("addGoal", input);
  if (!result.ok) return { problem: result, values };
  revalidatePath(GOALS.list(org));
  redirect(GOALS.list(org));
};

const place = (form: FormData) => ({ org: text(form, "org"), goal: text(form, "goal") });

// What was done shows on the list, which is drawn anew; what was not there any more is not on it either.
const showList = (form: FormData): void => revalidatePath(GOALS.list(text(form, "org")));

export const tickGoalStep = async (form: FormData): Promise<void> => {
  const isDone = text(form, "isDone") === "true";
  await act("tickStep", { ...place(form), step: text(form, "step"), isDone });
  showList(form);
};

export const finishGoal = async (form: FormData): Promise<void> => {
  await act("changeGoal", { ...place(form), isDone: text(form, "isDone") === "true" });
  showList(form);
};

export const removeOwnGoal = async (form: FormData): Promise<void> => {
  await act("removeGoal", place(form));
  showList(form);
};

export const restoreOwnGoal = async (form: FormData): Promise<void> => {
  await act("restoreGoal", place(form));
  showList(form);
};
