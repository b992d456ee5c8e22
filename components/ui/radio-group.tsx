import { type ReactNode, useId } from "react";
import { FieldError } from "@/components/ui/field";

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type RadioGroupProps = {
  legend: ReactNode;
  name: string;
  options: readonly RadioOption[];
  hint?: ReactNode;
  error?: string | null | undefined;
  required?: boolean;
  defaultValue?: string | undefined;
  /** with `onChange`: the chosen value is kept by the caller */
  value?: string | undefined;
  onChange?: (value: string) => void;
};

/** Native radio buttons: arrows move, nothing needs a script. */
export const RadioGroup = ({ legend, name, options, hint, error, required, ...choice }: RadioGroupProps) => {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset aria-describedby={describedBy || undefined} className="grid gap-1.5">
      <legend className="mb-1.5 font-medium text-sm">{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="-mt-1.5 mb-1 text-muted text-sm">
          {hint}
        </p>
      ) : null}
      {options.map((option) => (
        <Choice key={option.value} option={option} name={name} required={required} {...choice} />
      ))}
      <FieldError id={error ? `${id}-error` : undefined} error={error} />
    </fieldset>
  );
};

type ChoiceProps = Pick<RadioGroupProps, "name" | "defaultValue" | "value" | "onChange"> & {
  option: RadioOption;
  required: boolean | undefined;
};

const Choice = ({ option, name, required, defaultValue, value, onChange }: ChoiceProps) => (
  <label className="flex items-start gap-2.5 rounded-md border border-line bg-raised px-3 py-2 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft has-disabled:opacity-60">
    <input
      type="radio"
      name={name}
      value={option.value}
      required={required}
      disabled={option.disabled}
      className="mt-1 size-4 shrink-0"
      {...(onChange
        ? { checked: value === option.value, onChange: () => onChange(option.value) }
        : { defaultChecked: defaultValue === option.value })}
    />
    <span className="grid">
      {option.label}
      {option.hint ? <span className="text-muted text-sm">{option.hint}</span> : null}
    </span>
  </label>
);
