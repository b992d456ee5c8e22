import type { ReactNode } from "react";
import { dueWords } from "@/components/goal/due-words";
import { Badge } from "@/components/ui/badge";
import { dueStateOf } from "@/lib/domain/goal";
import type { TeamGoalOutput } from "@/lib/schemas/team-goal";
import type { GoalChange } from "./team-goal-progress";

type TeamGoalLineProps = {
  goal: TeamGoalOutput;
  progress: readonly GoalChange[];
  today: string;
  /** what can be done with it */
  children?: ReactNode;
};

/** One goal of the team: its day, and its skills then and now. */
export const TeamGoalLine = ({ goal, progress, today, children }: TeamGoalLineProps) => {
  const isLate = dueStateOf({ ...goal, today }) === "overdue";
  return (
    <li className="grid gap-3 border-line border-b px-4 py-4 last:border-b-0 sm:px-5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="min-w-0 flex-1 basis-60 font-medium">{goal.text}</h3>
        <span className={isLate ? "text-sm text-warning" : "text-muted text-sm"}>
          {dueWords(goal, today)}
        </span>
      </div>
      {progress.length > 0 ? (
        <ul className="grid gap-1 text-sm">
          {progress.map(({ key, name, words }) => (
            <li key={key}>
              <span className="font-medium">{name}</span> <span className="text-muted">{words}</span>
            </li>
          ))}
        </ul>
      ) : (
        <div className="flex flex-wrap gap-2">
          {goal.skills.map(({ key, name }) => (
            <Badge key={key}>{name}</Badge>
          ))}
        </div>
      )}
      {children}
    </li>
  );
};
