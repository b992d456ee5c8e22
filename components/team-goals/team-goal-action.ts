"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act } from "@/lib/doors/action";
import type { Problem } from "@/lib/errors";
import { ROUTES } from "@/lib/routes";

export type TeamGoalValues = {
  readonly text: string;
  readonly dueOn: string;
  readonly skills: readonly string[];
};
/** What came of sending the form: nothing yet, or what was wrong beside what was typed. */
export type TeamGoalState = { readonly problem: Problem; readonly values: TeamGoalValues } | null;

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

const placeOf = (form: FormData) => ({
  org: text(form, "org"),
  team: text(form, "team"),
  round: text(form, "round"),
});

const pageOf = (form: FormData) => ROUTES.team(text(form, "org"), text(form, "round"), text(form, "team"));

/** Adds a goal of a team, or changes the one that the form names. Works without a script too. */
export const saveTeamGoal = async (_before: TeamGoalState, form: FormData): Promise<TeamGoalState> => {
  const goal = text(form, "goal");
  const values = {
    text: text(form, "text"),
    dueOn: text(form, "dueOn"),
    skills: form.getAll("skill").filter((key) => typeof key === "string"),
  };
  const input = { ...placeOf(form), ...values };
  const result = goal ? await act("changeTeamGoal", { ...input, goal }) : await act("addTeamGoal", input);
  if (!result.ok) return { problem: result, values };
  revalidatePath(pageOf(form));
  redirect(pageOf(form));
};

const goalOf = (form: FormData) => ({ ...placeOf(form), goal: text(form, "goal") });

// What was done shows on the page, which is drawn anew; what was not there any more is not on it either.
const showPage = (form: FormData): void => revalidatePath(pageOf(form));

export const finishTeamGoal = async (form: FormData): Promise<void> => {
  await act("changeTeamGoal", { ...goalOf(form), isDone: text(form, "isDone") === "true" });
  showPage(form);
};

export const removeTeamGoalNow = async (form: FormData): Promise<void> => {
  await act("removeTeamGoal", goalOf(form));
  showPage(form);
};

export const restoreTeamGoalNow = async (form: FormData): Promise<void> => {
  await act("restoreTeamGoal", goalOf(form));
  showPage(form);
};
