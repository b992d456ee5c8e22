import { dueWords } from "@/components/goal/due-words";
import { HiddenFields } from "@/components/goal/hidden-fields";
import { finishTeamGoal, removeTeamGoalNow } from "@/components/team-goals/team-goal-action";
import { TeamGoalForm } from "@/components/team-goals/team-goal-form";
import { Badge } from "@/components/ui/badge";
import { buttonStyle } from "@/components/ui/button-style";
import { Details } from "@/components/ui/details";
import { dueStateOf } from "@/lib/domain/goal";
import { t } from "@/lib/i18n";
import type { TeamGoalOutput } from "@/lib/schemas/team-goal";
import type { GoalChange } from "./team-goal-progress";

export type TeamGoalPlace = { readonly org: string; readonly team: string; readonly round: string };

type TeamGoalCardProps = {
  place: TeamGoalPlace;
  goal: TeamGoalOutput;
  progress: readonly GoalChange[];
  today: string;
  skills: readonly { key: string; name: string }[];
  canChange: boolean;
};

/** One goal of the team: its day, its skills then and now, and for its managers what can be done with it. */
export const TeamGoalCard = (props: TeamGoalCardProps) => {
  const { place, goal, progress, today, skills, canChange } = props;
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
      {canChange ? (
        <div className="flex flex-wrap items-start gap-2 print:hidden">
          <form action={finishTeamGoal}>
            <HiddenFields fields={{ ...place, goal: goal.id, isDone: String(!goal.isDone) }} />
            <button type="submit" className={buttonStyle({ size: "small" })}>
              {goal.isDone ? t("Not reached yet") : t("Mark as reached")}
              <span className="sr-only"> {goal.text}</span>
            </button>
          </form>
          <form action={removeTeamGoalNow}>
            <HiddenFields fields={{ ...place, goal: goal.id }} />
            <button type="submit" className={buttonStyle({ size: "small", variant: "quiet" })}>
              {t("Remove")}
              <span className="sr-only"> {goal.text}</span>
            </button>
          </form>
          <Details
            summary={
              <>
                {t("Change")}
                <span className="sr-only"> {goal.text}</span>
              </>
            }
          >
            <TeamGoalForm
              place={place}
              goal={goal.id}
              today={today}
              skills={skills}
              values={{ text: goal.text, dueOn: goal.dueOn, skills: goal.skills.map(({ key }) => key) }}
            />
          </Details>
        </div>
      ) : null}
    </li>
  );
};
