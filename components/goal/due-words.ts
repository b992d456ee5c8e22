import { type DueState, dueStateOf } from "@/lib/domain/goal";
import { formatDay, t } from "@/lib/i18n";

type Due = { readonly dueOn: string; readonly isDone: boolean };

/** A goal's day, with what it means today. */
export const dueWords = (goal: Due, today: string): string => {
  const day = formatDay(goal.dueOn);
  const words: Readonly<Record<DueState, string>> = {
    reached: t("Reached"),
    overdue: t("Was due on {day}", { day }),
    today: t("Due today"),
    soon: t("Due on {day}, within a week", { day }),
    later: t("Due on {day}", { day }),
  };
  return words[dueStateOf({ ...goal, today })];
};
