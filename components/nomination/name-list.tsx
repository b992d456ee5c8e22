"use client";

import type { NameChoice } from "@/components/nomination/name-choice";
import { NamedAsField } from "@/components/nomination/named-as-field";
import { IconButton } from "@/components/ui/icon-button";
import type { NamedAs } from "@/lib/domain/naming";
import { t } from "@/lib/i18n";

type NameListProps = {
  label: string;
  names: readonly NameChoice[];
  choices: (id: string | null) => readonly NamedAs[];
  errorAt?: (at: number) => string | undefined;
  onRelationship: (name: NameChoice, relationship: NamedAs) => void;
  onRemove: (name: NameChoice) => void;
};

/** People on a list, what they are named as, and the way off the list. */
export const NameList = ({ label, names, choices, errorAt, onRelationship, onRemove }: NameListProps) => (
  <ul aria-label={label} className="divide-y divide-line rounded-md border border-line">
    {names.map((name, at) => (
      <li key={name.email} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-1.5 pr-1.5 pl-3">
        <span className="grid min-w-0 flex-1 basis-32">
          <span className="truncate font-medium">{name.name}</span>
          {name.id === null ? <span className="text-faint text-xs">{t("from outside")}</span> : null}
        </span>
        <span className="flex shrink-0 items-center gap-1.5">
          <NamedAsField
            name={name.name}
            value={name.relationship}
            choices={choices(name.id)}
            onChange={(as) => onRelationship(name, as)}
          />
          <IconButton
            icon="cross"
            label={t("Remove {name}", { name: name.name })}
            onClick={() => onRemove(name)}
          />
        </span>
        <Wrong text={errorAt?.(at)} />
      </li>
    ))}
  </ul>
);

const Wrong = ({ text }: { text: string | undefined }) =>
  text ? <p className="basis-full text-danger text-sm">{text}</p> : null;
