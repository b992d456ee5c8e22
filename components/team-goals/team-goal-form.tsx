"use client";

import { useActionState } from "react";
import { GoalFields } from "@/components/goal/goal-fields";
import { HiddenFields } from "@/components/goal/hidden-fields";
import { SkillChoice } from "@/components/goal/skill-choice";
import { ProblemNotice } from "@/components/people/problem-notice";
import {
  saveTeamGoal,
  type TeamGoalState,
  type TeamGoalValues,
} from "@/components/team-goals/team-goal-action";
import { Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { errorsIn } from "@/lib/errors";
import { t } from "@/lib/i18n";

type TeamGoalFormProps = {
  place: { org: string; team: string; round: string };
  /** the one that is changed; none where one is added */
  goal: string | null;
  today: string;
  skills: readonly { key: string; name: string }[];
  values: TeamGoalValues;
};

/** A goal of a team with its day and its skills. Without a script it is a plain form, and answers the same. */
export const TeamGoalForm = ({ place, goal, today, skills, values }: TeamGoalFormProps) => {
  const [state, action] = useActionState<TeamGoalState, FormData>(saveTeamGoal, null);
  const problem = state?.problem ?? null;
  const typed = state?.values ?? values;
  const errorAt = errorsIn(problem);
  return (
    <form action={action} noValidate className="max-w-form">
      <HiddenFields fields={{ ...place, ...(goal ? { goal } : {}) }} />
      <Stack gap="loose">
        <ProblemNotice problem={problem} />
        <GoalFields
          label={t("What does the team want to do more, less or differently?")}
          hint={t("Small enough that everybody would notice it.")}
          values={typed}
          min={goal ? undefined : today}
          errorAt={errorAt}
        />
        <SkillChoice
          hint={t("The team’s page of the next round shows the goal beside the figures of these skills.")}
          skills={skills}
          chosen={typed.skills}
          error={errorAt("skills")}
        />
        <div>
          <SubmitButton>{goal ? t("Save the goal") : t("Set the goal")}</SubmitButton>
        </div>
      </Stack>
    </form>
  );
};
