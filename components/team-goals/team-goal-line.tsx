import type { ReactNode } from "react";
import { GoalHead } from "@/components/goal/goal-head";
import { Badge } from "@/components/ui/badge";
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
  return (
    <li className="grid gap-3 border-line border-b px-4 py-4 last:border-b-0 sm:px-5">
      <GoalHead goal={goal} today={today} />
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
