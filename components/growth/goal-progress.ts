import { skillWords } from "@/components/report/before";
import { changeRange, changeWords, standsBeside } from "@/components/report/before-words";
import type { Report } from "@/lib/domain/report";
import { type Trend, trendOf } from "@/lib/domain/trend";

type Goal = {
  readonly id: string;
  readonly text: string;
  readonly isDone: boolean;
  readonly roundId: string | null;
  readonly skills: readonly { readonly key: string; readonly name: string }[];
};

/** A skill beside the goal that was set for it: what others say now, and what they said then where that may be compared (I10). */
export type GoalProgress = {
  readonly key: string;
  readonly goal: string;
  readonly isDone: boolean;
  readonly round: string;
  readonly skill: string;
  /** only where it may stand beside the figure of now */
  readonly before: string | null;
  readonly now: string;
  /** what can be said of the difference, and no more */
  readonly change: string;
};

const figure = ({ skills, method }: Report, key: string): string =>
  skillWords(skills.find((skill) => skill.key === key)?.others, method.threshold);

const changeIn = (trend: Trend, key: string): string => {
  const change = trend.skills.get(key);
  if (!change) return "–";
  const range = changeRange(change);
  return range ? `${changeWords(change)} (${range})` : changeWords(change);
};

/** The goals that were set after an earlier report, skill by skill, beside the figures of this one. */
export const progressOf = (now: Report, earlier: readonly Report[], goals: readonly Goal[]): GoalProgress[] =>
  earlier.flatMap((report) => {
    const set = goals.filter(({ roundId }) => roundId === report.round.id);
    if (set.length === 0) return [];
    const trend = trendOf({ now, before: report });
    return set.flatMap((goal) =>
      goal.skills.map(({ key, name }) => ({
        key: `${goal.id}/${key}`,
        goal: goal.text,
        isDone: goal.isDone,
        round: report.round.name,
        skill: name,
        before: standsBeside(trend.skills.get(key)) ? figure(report, key) : null,
        now: figure(now, key),
        change: changeIn(trend, key),
      })),
    );
  });
