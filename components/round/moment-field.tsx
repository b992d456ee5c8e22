"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { instantOf } from "@/lib/domain/wall-clock";
import { formatMoment, t } from "@/lib/i18n";

const never = () => () => undefined;
const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

type MomentFieldProps = {
  label: string;
  hint: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  /** the organisation's, in which the field is meant */
  timeZone: string;
  /** as a datetime-local field writes it */
  value: string;
  onChange: (value: string) => void;
};

/** A day and an hour by the organisation's clock, with what that is on the reader's own. */
export const MomentField = ({
  label,
  hint,
  error,
  optional = false,
  timeZone,
  value,
  onChange,
}: MomentFieldProps) => {
  const own = useSyncExternalStore(never, browserZone, () => timeZone);
  const instant = instantOf(value, timeZone);
  const there = instant && formatMoment(instant, timeZone);
  const here = instant && formatMoment(instant, own);
  return (
    <div className="grid gap-1.5">
      <Field label={label} hint={hint} error={error} optional={optional}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className="figures max-w-64"
          />
        )}
      </Field>
      {here && here !== there ? (
        <p className="text-faint text-sm">{t("On your own clock: {moment}.", { moment: here })}</p>
      ) : null}
    </div>
  );
};

export const zoneSentence = (timeZone: string): string =>
  timeZone === "UTC"
    ? t("By the organisation’s clock, which is set to UTC.")
    : t("By the organisation’s clock, {zone}.", { zone: timeZone.replaceAll("_", " ") });
