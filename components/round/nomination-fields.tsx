"use client";

import { MomentField, zoneSentence } from "@/components/round/moment-field";
import type { RoundEntry } from "@/components/round/round-entry";
import { NOMINATION_WORDS } from "@/components/round/words";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { NOMINATIONS, NOMINEES } from "@/lib/domain/round";
import { t } from "@/lib/i18n";

type NominationFieldsProps = {
  entry: RoundEntry;
  /** naming has begun: who chooses stays as it is */
  isFixed: boolean;
  timeZone: string;
  errorAt: (path: string) => string | undefined;
  onChange: (part: Partial<RoundEntry>) => void;
};

/** Who chooses the raters, until when, and how many. */
export const NominationFields = ({ entry, isFixed, timeZone, errorAt, onChange }: NominationFieldsProps) => (
  <div className="grid gap-4">
    <RadioGroup
      legend={t("Who chooses the raters")}
      hint={t("Everybody who is asked is told this before answering.")}
      name="nomination"
      value={entry.nomination}
      error={errorAt("nomination")}
      onChange={(value) => {
        const nomination = NOMINATIONS.find((known) => known === value);
        if (nomination) onChange({ nomination });
      }}
      options={NOMINATIONS.map((value) => ({
        value,
        label: NOMINATION_WORDS[value].name,
        hint: NOMINATION_WORDS[value].hint,
        disabled: isFixed && value !== entry.nomination,
      }))}
    />
    {entry.nomination === "organiser" ? null : (
      <div className="grid gap-4 border-line border-l-2 pl-4">
        <MomentField
          label={t("People are named until")}
          hint={`${t("Naming starts when you say so. What no manager has approved by then counts as it was handed in.")} ${zoneSentence(timeZone)}`}
          error={errorAt("nominateBy")}
          optional={!isFixed}
          timeZone={timeZone}
          value={entry.nominateBy}
          onChange={(nominateBy) => onChange({ nominateBy })}
        />
        <div className="flex flex-wrap gap-4">
          <Count
            label={t("People to name, at least")}
            value={entry.nominateLeast}
            error={errorAt("nominateLeast")}
            onChange={(nominateLeast) => onChange({ nominateLeast })}
          />
          <Count
            label={t("At the most")}
            value={entry.nominateMost}
            error={errorAt("nominateMost")}
            onChange={(nominateMost) => onChange({ nominateMost })}
          />
        </div>
      </div>
    )}
  </div>
);

type CountProps = {
  label: string;
  value: number;
  error: string | undefined;
  onChange: (value: number) => void;
};

const Count = ({ label, value, error, onChange }: CountProps) => (
  <Field label={label} error={error}>
    {(control) => (
      <Input
        {...control}
        type="number"
        inputMode="numeric"
        min={NOMINEES.fewest}
        max={NOMINEES.limit}
        value={Number.isNaN(value) ? "" : value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        className="figures max-w-28"
      />
    )}
  </Field>
);
