import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { GOAL_LENGTH } from "@/lib/domain/goal";
import { t } from "@/lib/i18n";

type GoalFieldsProps = {
  label: string;
  hint: string;
  values: { readonly text: string; readonly dueOn: string };
  /** the first day that may be chosen */
  min: string | undefined;
  errorAt: (path: string) => string | undefined;
};

/** What every goal has: one's own or a team's. */
export const GoalFields = ({ label, hint, values, min, errorAt }: GoalFieldsProps) => (
  <>
    <Field label={label} hint={hint} error={errorAt("text")}>
      {(control) => (
        <Input
          {...control}
          name="text"
          defaultValue={values.text}
          maxLength={GOAL_LENGTH}
          autoComplete="off"
          required
        />
      )}
    </Field>
    <Field label={t("By when")} error={errorAt("dueOn")}>
      {(control) => (
        <Input {...control} type="date" name="dueOn" min={min} defaultValue={values.dueOn} required />
      )}
    </Field>
  </>
);
