"use client";

import { NAMED_AS_WORDS } from "@/components/nomination/name-choice";
import { Select } from "@/components/ui/select";
import type { NamedAs } from "@/lib/domain/naming";
import { t } from "@/lib/i18n";

type NamedAsFieldProps = {
  /** the person's */
  name: string;
  value: NamedAs;
  choices: readonly NamedAs[];
  onChange: (as: NamedAs) => void;
};

/** What somebody is named as: a choice where there is one. */
export const NamedAsField = ({ name, value, choices, onChange }: NamedAsFieldProps) =>
  choices.length < 2 ? (
    <span className="text-muted text-sm">{NAMED_AS_WORDS[value]}</span>
  ) : (
    <Select
      aria-label={t("What {name} is", { name })}
      value={value}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice === event.target.value);
        if (chosen) onChange(chosen);
      }}
      className="w-28"
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {NAMED_AS_WORDS[choice]}
        </option>
      ))}
    </Select>
  );
