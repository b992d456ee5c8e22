import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { t } from "@/lib/i18n";

type ReminderFieldProps = {
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

export const ReminderField = ({ value, error, onChange }: ReminderFieldProps) => (
  <Field
    label={t("Reminders")}
    hint={t(
      "How many days before the close whoever has not answered is reminded, in the morning. Leave it empty for none.",
    )}
    error={error}
    optional
  >
    {(control) => (
      <Input
        {...control}
        value={value}
        placeholder="7, 3, 1"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        className="figures max-w-64"
      />
    )}
  </Field>
);
