"use client";

import { useActionState } from "react";
import { GOALS } from "@/components/goal/addresses";
import { type GoalFormState, type GoalFormValues, saveGoal } from "@/components/goal/goal-action";
import { HiddenFields } from "@/components/goal/hidden-fields";
import { ProblemNotice } from "@/components/people/problem-notice";
import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Row, Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { GOAL_LENGTH } from "@/lib/domain/goal";
import { t } from "@/lib/i18n";

type GoalFormProps = {
  org: string;
  /** the one that is changed; none where one is added */
  goal: string | null;
  today: string;
  skills: readonly { key: string; name: string }[];
  values: GoalFormValues;
};

/** A goal with its day, its steps and its skills. Without a script it is a plain form, and answers the same. */
export const GoalForm = ({ org, goal, today, skills, values }: GoalFormProps) => {
  const [state, action] = useActionState<GoalFormState, FormData>(saveGoal, null);
  const problem = state?.problem ?? null;
  const typed = state?.values ?? values;
  const errorAt = (path: string): string | undefined =>
    problem?.errors?.find((error) => error.path === path || error.path.startsWith(`${path}.`))?.message;
  return (
    <form action={action} noValidate className="max-w-form">
      <HiddenFields fields={{ org, ...(goal ? { goal } : {}) }} />
      <Stack gap="loose">
        <ProblemNotice problem={problem} />
        <Field
          label={t("What do you want to do more, less or differently?")}
          hint={t("Small enough that others could notice it.")}
          error={errorAt("text")}
        >
          {(control) => (
            <Input
              {...control}
              name="text"
              defaultValue={typed.text}
              maxLength={GOAL_LENGTH}
              autoComplete="off"
              required
            />
          )}
        </Field>
        <Field label={t("By when")} error={errorAt("dueOn")}>
          {(control) => (
            <Input
              {...control}
              type="date"
              name="dueOn"
              min={goal ? undefined : today}
              defaultValue={typed.dueOn}
              required
            />
          )}
        </Field>
        <Field
          label={t("First steps")}
          hint={t("One on each line. You can tick them off later.")}
          error={errorAt("steps")}
          optional
        >
          {(control) => <Textarea {...control} name="steps" defaultValue={typed.steps} rows={4} />}
        </Field>
        <SkillChoice skills={skills} chosen={typed.skills} error={errorAt("skills")} />
        <Checkbox
          name="isShared"
          defaultChecked={typed.isShared}
          label={t("My manager can read this goal")}
          hint={t("Whoever is your line manager now or later. Without this nobody but you ever sees it.")}
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

type SkillChoiceProps = {
  skills: readonly { key: string; name: string }[];
  chosen: readonly string[];
  error: string | undefined;
};

const SkillChoice = ({ skills, chosen, error }: SkillChoiceProps) => (
  <fieldset className="grid gap-2" data-invalid={error ? true : undefined}>
    <legend className="mb-1 font-medium text-sm">
      {t("Skills it is about")} <span className="font-normal text-faint">{t("(optional)")}</span>
    </legend>
    <p className="text-muted text-sm">
      {t("Your next report shows the goal beside what others see of these skills.")}
    </p>
    <div className="grid gap-x-6 gap-y-1 xs:grid-cols-2">
      {skills.map(({ key, name }) => (
        <Checkbox key={key} name="skill" value={key} defaultChecked={chosen.includes(key)} label={name} />
      ))}
    </div>
    <FieldError id={undefined} error={error} />
  </fieldset>
);
