"use client";

import type { NameChoice } from "@/components/nomination/name-choice";
import { NameRow } from "@/components/nomination/name-row";
import type { NamedAs } from "@/lib/domain/naming";

type NameListProps = {
  label: string;
  names: readonly NameChoice[];
  choices: (id: string | null) => readonly NamedAs[];
  errorAt?: (at: number) => string | undefined;
  onRelationship: (name: NameChoice, relationship: NamedAs) => void;
  onRemove: (name: NameChoice) => void;
};

/** People on a list that is being made. */
export const NameList = ({ label, names, choices, errorAt, onRelationship, onRemove }: NameListProps) => (
  <ul aria-label={label} className="divide-y divide-line rounded-md border border-line">
    {names.map((name, at) => (
      <NameRow
        key={name.email}
        name={name.name}
        isOutsider={name.id === null}
        value={name.relationship}
        choices={choices(name.id)}
        error={errorAt?.(at)}
        onRelationship={(as) => onRelationship(name, as)}
        onRemove={() => onRemove(name)}
      />
    ))}
  </ul>
);
