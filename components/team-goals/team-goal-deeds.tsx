import { HiddenFields } from "@/components/goal/hidden-fields";
import { finishTeamGoal, removeTeamGoalNow } from "@/components/team-goals/team-goal-action";
import { TeamGoalForm } from "@/components/team-goals/team-goal-form";
import { buttonStyle } from "@/components/ui/button-style";
import { Details } from "@/components/ui/details";
import { t } from "@/lib/i18n";
import type { TeamGoalOutput } from "@/lib/schemas/team-goal";
import type { TeamGoalPlace } from "./addresses";

type TeamGoalDeedsProps = {
  place: TeamGoalPlace;
  goal: TeamGoalOutput;
  today: string;
  skills: readonly { key: string; name: string }[];
};

/** What the managers of a team can do with one of its goals. */
export const TeamGoalDeeds = ({ place, goal, today, skills }: TeamGoalDeedsProps) => (
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
);
