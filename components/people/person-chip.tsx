"use client";

import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { t } from "@/lib/i18n";

type PersonChipProps = { name: string; note?: ReactNode; busy?: boolean; onRemove?: () => void };

/** Somebody in a list of people, and the way out of it. */
export const PersonChip = ({ name, note, busy = false, onRemove }: PersonChipProps) => (
  <span
    aria-busy={busy || undefined}
    className="inline-flex min-h-7 max-w-full items-center rounded-md border border-line bg-surface text-sm aria-busy:opacity-55"
  >
    <span className="truncate px-2">{name}</span>
    {note ? <span className="-ml-1 pr-2 text-faint text-xs">{note}</span> : null}
    {onRemove ? (
      <button
        type="button"
        aria-label={t("Remove {name}", { name })}
        title={t("Remove {name}", { name })}
        disabled={busy}
        onClick={onRemove}
        className="-outline-offset-2 flex size-7 shrink-0 items-center justify-center rounded-md text-faint hover:bg-sunken hover:text-ink"
      >
        <Icon name="cross" className="size-3.5" />
      </button>
    ) : null}
  </span>
);
