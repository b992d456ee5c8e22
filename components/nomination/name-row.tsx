"use client";

import type { ReactNode } from "react";
import { NamedAsField } from "@/components/nomination/named-as-field";
import { IconButton } from "@/components/ui/icon-button";
import type { NamedAs } from "@/lib/domain/naming";
import { t } from "@/lib/i18n";

type NameRowProps = {
  name: string;
  isOutsider: boolean;
  /** what the person is named as; null for who is taken out */
  value: NamedAs | null;
  choices: readonly NamedAs[];
  error: string | undefined;
  onRelationship: (as: NamedAs) => void;
  onRemove: () => void;
  /** the way back onto the list, for who is taken out */
  back?: ReactNode;
};

/** One person on a list, what they are named as, and the way off the list. */
export const NameRow = ({
  name,
  isOutsider,
  value,
  choices,
  error,
  onRelationship,
  onRemove,
  back,
}: NameRowProps) => (
  <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-1.5 pr-1.5 pl-3">
    <span className="grid min-w-0 flex-1 basis-32">
      <span className={`truncate font-medium ${value ? "" : "text-muted line-through"}`}>{name}</span>
      {isOutsider ? <span className="text-faint text-xs">{t("from outside")}</span> : null}
    </span>
    {value ? (
      <span className="flex shrink-0 items-center gap-1.5">
        <NamedAsField name={name} value={value} choices={choices} onChange={onRelationship} />
        <IconButton icon="cross" label={t("Remove {name}", { name })} onClick={onRemove} />
      </span>
    ) : (
      back
    )}
    {error ? <p className="basis-full text-danger text-sm">{error}</p> : null}
  </li>
);
