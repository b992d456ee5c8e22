import { type ReactNode, useId } from "react";
import { Icon } from "@/components/ui/icon";
import { t } from "@/lib/i18n";

/** What a control needs to be tied to its label, its hint and its error. */
export type ControlProps = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null | undefined;
  optional?: boolean;
  /** `(control) => <Input name="name" {...control} />` */
  children: (control: ControlProps) => ReactNode;
};

export const Field = ({ label, hint, error, optional = false, children }: FieldProps) => {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ");

  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium text-sm">
        {label}
        {optional ? <span className="font-normal text-faint"> {t("(optional)")}</span> : null}
      </label>
      {hint ? (
        <p id={hintId} className="-mt-0.5 text-muted text-sm">
          {hint}
        </p>
      ) : null}
      {children({
        id,
        "aria-describedby": describedBy || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      <FieldError id={errorId} error={error} />
    </div>
  );
};

export const FieldError = ({ id, error }: { id: string | undefined; error: string | null | undefined }) =>
  error ? (
    <p id={id} className="flex gap-1.5 text-danger text-sm">
      <Icon name="danger" className="mt-0.5" />
      {error}
    </p>
  ) : null;
