import { changeWords, standsBeside, trendIn } from "@/components/team/change-words";
import type { TeamOverview } from "@/lib/domain/team-overview";
import { formatFigure, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import type { TeamGoalOutput } from "@/lib/schemas/team-goal";

/** A skill of a goal: what the team's page said when it was set and says now. */
export type GoalChange = { readonly key: string; readonly name: string; readonly words: string };

/** A figure in the middle of a sentence: the page itself says why one is not shown. */
const seenIn = ({ skills }: TeamOverview, key: string): string => {
  const figure = skills.find((skill) => skill.key === key)?.figure;
  if (!figure) return t("not asked");
  return "hidden" in figure ? t("not shown") : formatFigure(figure.value);
};

/** Of a goal that was set on the page before: now, and then only where the two may be compared. */
export const goalProgress = (balance: BalanceOutput, goal: TeamGoalOutput): GoalChange[] => {
  const { before, view } = balance;
  const trend = trendIn(balance);
  if (!before || !trend || goal.round?.id !== before.round.id) return [];
  return goal.skills.map(({ key, name }) => {
    const change = trend.skills.get(key) ?? { not: "no_figure" };
    const now = seenIn(view, key);
    const words = changeWords(change);
    return {
      key,
      name,
      words: standsBeside(change)
        ? t("{before} then, {now} now: {words}", { before: seenIn(before.view, key), now, words })
        : t("{now} now: {words}", { now, words }),
    };
  });
};
