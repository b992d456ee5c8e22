"use client";

import { type ReactNode, useState } from "react";
import type { Place } from "@/components/framework/framework-entry";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { t } from "@/lib/i18n";

type EntryFrameProps = {
  name: string;
  aside?: string | undefined;
  hue?: Place | undefined;
  /** unfolded from the start, or as soon as something in it is to be corrected */
  isOpen: boolean;
  at: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
  children: ReactNode;
};

const DOTS: Readonly<Record<Place, string>> = {
  leadership: "rounded-full bg-leadership",
  management: "rounded-full bg-management",
  both: "bg-shared",
};

/** A thing in a list that can be unfolded, moved and taken out. */
export const EntryFrame = ({
  name,
  aside,
  hue,
  isOpen,
  at,
  count,
  onMove,
  onRemove,
  children,
}: EntryFrameProps) => {
  const [wasUnfolded, setUnfolded] = useState(false);
  return (
    <details
      open={isOpen || wasUnfolded}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
      className="group border-line border-b last:border-b-0"
    >
      <summary className="-outline-offset-2 flex min-h-11 items-center gap-3 px-4 py-2 hover:bg-sunken/60 sm:px-5">
        {hue ? <span aria-hidden="true" className={`size-2 shrink-0 ${DOTS[hue]}`} /> : null}
        <span className="min-w-0 truncate font-medium">{name}</span>
        {aside ? <span className="text-muted text-sm">{aside}</span> : null}
        <Icon name="chevron-right" className="ml-auto text-faint transition-transform group-open:rotate-90" />
      </summary>
      <div className="grid gap-4 px-4 pt-2 pb-5 sm:px-5">
        {children}
        <div className="flex flex-wrap gap-2">
          <IconButton
            icon="chevron-down"
            className="rotate-180"
            label={t("Move {name} up", { name })}
            disabled={at === 0}
            onClick={() => onMove(at - 1)}
          />
          <IconButton
            icon="chevron-down"
            label={t("Move {name} down", { name })}
            disabled={at === count - 1}
            onClick={() => onMove(at + 1)}
          />
          <IconButton icon="bin" label={t("Take out {name}", { name })} onClick={onRemove} />
        </div>
      </div>
    </details>
  );
};
