import { dayAfter } from "./wall-clock";

export const GOAL_LENGTH = 200;
export const STEP_LENGTH = 200;
export const MOST_STEPS = 10;
export const MOST_GOAL_SKILLS = 5;
/** Reached ones included; more are no goals any more. */
export const MOST_GOALS = 50;

export type DueState = "reached" | "overdue" | "today" | "soon" | "later";

const SOON_DAYS = 7;
const USUAL_DAYS = 28;

/** How near a goal's day is, on the organisation's calendar; all days are written as "2026-03-31". */
export const dueStateOf = ({
  dueOn,
  isDone,
  today,
}: {
  dueOn: string;
  isDone: boolean;
  today: string;
}): DueState => {
  if (isDone) return "reached";
  if (dueOn < today) return "overdue";
  if (dueOn === today) return "today";
  return dueOn <= dayAfter(today, SOON_DAYS) ? "soon" : "later";
};

/** The day that a new goal begins with: four weeks from now, long enough to try something more than once. */
export const usualDueDay = (today: string): string => dayAfter(today, USUAL_DAYS);

/** Steps as they are to be kept: a step whose words stay the same keeps its tick. */
export const mergedSteps = (
  before: readonly { readonly text: string; readonly isDone: boolean }[],
  texts: readonly string[],
): { text: string; isDone: boolean }[] => {
  const left = [...before];
  return texts.map((text) => {
    const at = left.findIndex((step) => step.text === text);
    const [kept] = at === -1 ? [] : left.splice(at, 1);
    return { text, isDone: kept?.isDone ?? false };
  });
};
