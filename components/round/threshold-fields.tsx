"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { COMMENT_THRESHOLD, THRESHOLD } from "@/lib/domain/round";
import { plural, t } from "@/lib/i18n";

const range = (least: number, most: number): number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index);

type ThresholdFieldsProps = {
  threshold: number;
  commentThreshold: number;
  errorAt: (path: string) => string | undefined;
  onChange: (limits: { threshold: number; commentThreshold: number }) => void;
};

/** How many people must stand behind a figure, and behind comments: comments never need fewer. */
export const ThresholdFields = ({ threshold, commentThreshold, errorAt, onChange }: ThresholdFieldsProps) => (
  <div className="grid gap-8">
    <Field
      label={t("A figure needs")}
      hint={t(
        "A figure is shown only if at least this many people answered; smaller groups are merged. More people protect better, fewer show more.",
      )}
      error={errorAt("threshold")}
    >
      {(control) => (
        <Select
          {...control}
          className="max-w-64"
          value={threshold}
          onChange={(event) => {
            const chosen = Number(event.target.value);
            onChange({ threshold: chosen, commentThreshold: Math.max(chosen, commentThreshold) });
          }}
        >
          {range(THRESHOLD.least, THRESHOLD.most).map((count) => (
            <option key={count} value={count}>
              {plural(count, { one: "# person", other: "# people" })}
              {count === THRESHOLD.default ? ` ${t("(usual)")}` : ""}
            </option>
          ))}
        </Select>
      )}
    </Field>
    <Field
      label={t("Comments need")}
      hint={t("Anonymous comments are shown, shuffled, only if at least this many people answered.")}
      error={errorAt("commentThreshold")}
    >
      {(control) => (
        <Select
          {...control}
          className="max-w-64"
          value={commentThreshold}
          onChange={(event) => onChange({ threshold, commentThreshold: Number(event.target.value) })}
        >
          {range(Math.max(COMMENT_THRESHOLD.least, threshold), COMMENT_THRESHOLD.most).map((count) => (
            <option key={count} value={count}>
              {plural(count, { one: "# person", other: "# people" })}
              {count === COMMENT_THRESHOLD.default ? ` ${t("(usual)")}` : ""}
            </option>
          ))}
        </Select>
      )}
    </Field>
  </div>
);
