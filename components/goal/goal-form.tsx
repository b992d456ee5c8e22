"use client";

import { useActionState } from "react";
import { GOALS } from "@/components/goal/addresses";
import { type GoalFormState, type GoalFormValues, saveGoal } from "@/components/goal/goal-action";
import { GoalFields } from "@/components/goal/goal-fields";
import { HiddenFields } from "@/components/goal/hidden-fields";
import { sharingHint } from "@/components/goal/sharing-words";
import { SkillChoice } from "@/components/goal/skill-choice";
import { ProblemNotice } from "@/components/people/problem-notice";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Row, Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { errorsIn } from "@/lib/errors";
import { t } from "@/lib/i18n";

type GoalFormProps = {
  org: string;
  /** the one that is changed; none where one is added */
  goal: string | null;
  today: string;
  skills: readonly { key: string; name: string }[];
  values: GoalFormValues;
  hasManager: boolean;
};

/** A goal with its day, its steps and its skills. Without a script it is a plain form, and answers the same. */
export const GoalForm = ({ org, goal, today, skills, values, hasManager }: GoalFormProps) => {
  const [state, action] = useActionState<GoalFormState, FormData>(saveGoal, null);
  const problem = state?.problem ?? null;
  const typed = state?.values ?? values;
  const errorAt = errorsIn(problem);
  return (
    <form action={action} noValidate className="max-w-form">
      <HiddenFields fields={{ org, ...(goal ? { goal } : {}) }} />
      <Stack gap="loose">
        <ProblemNotice problem={problem} />
        <GoalFields
          label={t("What do you want to do more, less or differently?")}
          hint={t("Small enough that others could notice it.")}
          values={typed}
          min={goal ? undefined : today}
          errorAt={errorAt}
        />
        <Field
          label={t("First steps")}
          hint={t("One on each line. You can tick them off later.")}
          error={errorAt("steps")}
          optional
        >
          {(control) => <Textarea {...control} name="steps" defaultValue={typed.steps} rows={4} />}
        </Field>
        <SkillChoice
          hint={t("Your next report shows the goal beside what others see of these skills.")}
          skills={skills}
          chosen={typed.skills}
          error={errorAt("skills")}
        />
        <Checkbox
          name="isShared"
          defaultChecked={typed.isShared}
          label={t("My manager can read this goal")}
          hint={sharingHint(hasManager)}
        />
        <Row>
          <SubmitButton>{goal ? t("Save the goal") : t("Set the goal")}</SubmitButton>
          <LinkButton href={GOALS.list(org)} variant="quiet">
            {t("Back without saving")}
          </LinkButton>
        </Row>
      </Stack>
    </form>
  );
};
