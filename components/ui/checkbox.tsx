import { type ComponentProps, type ReactNode, useId } from "react";
import { FieldError } from "@/components/ui/field";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
};

export const Checkbox = ({ label, hint, error, ...rest }: CheckboxProps) => {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <div className="grid gap-1">
      <label className="flex min-h-6 items-start gap-2.5">
        <input
          {...rest}
          type="checkbox"
          aria-describedby={[hintId, errorId].filter(Boolean).join(" ") || undefined}
          aria-invalid={error ? true : undefined}
          className="mt-1 size-4 shrink-0"
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <p id={hintId} className="pl-6.5 text-muted text-sm">
          {hint}
        </p>
      ) : null}
      <FieldError id={errorId} error={error} />
    </div>
  );
};
