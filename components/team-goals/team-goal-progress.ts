import { changeWords, trendIn } from "@/components/team/change-words";
import { figureIn } from "@/components/team/team-charts";
import { figureWords } from "@/components/team/team-words";
import { t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import type { TeamGoalOutput } from "@/lib/schemas/team-goal";

/** A skill of a goal: what the team's page said when it was set and says now. */
export type GoalChange = { readonly key: string; readonly name: string; readonly words: string };

/** Of a goal that was set on the page before: then and now, and in words no more than may be compared. */
export const goalProgress = (balance: BalanceOutput, goal: TeamGoalOutput): GoalChange[] => {
  const { before, view } = balance;
  const trend = trendIn(balance);
  if (!before || !trend || goal.round?.id !== before.round.id) return [];
  return goal.skills.map(({ key, name }) => {
    const change = trend.skills.get(key);
    const now = figureWords(figureIn(view, key));
    const then = figureWords(figureIn(before.view, key));
    const words = change ? changeWords(change) : t("nothing to compare");
    return { key, name, words: t("{then} then, {now} now: {words}", { then, now, words }) };
  });
};
