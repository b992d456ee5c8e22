"use client";

import Link from "next/link";
import type { Entry, Group } from "@/components/command/entry";
import { Icon } from "@/components/ui/icon";

export const optionId = (list: string, { href }: Entry): string => `${list}-${href}`;

type OptionsProps = {
  id: string;
  label: string;
  groups: readonly Group[];
  current: Entry | undefined;
  onPoint: (entry: Entry) => void;
  onChoose: () => void;
};

const OPTION =
  "flex min-h-10 items-center gap-2.5 rounded-sm px-2.5 py-1 text-sm outline-none aria-selected:bg-sunken sm:min-h-9";

export const Options = ({ id, label, groups, current, onPoint, onChoose }: OptionsProps) => (
  <div id={id} role="listbox" aria-label={label} className="overflow-y-auto overscroll-contain p-1.5">
    {groups.map((group) => (
      <fieldset key={group.label} aria-label={group.label} className="min-w-0">
        <p aria-hidden="true" className="px-2.5 pt-2 pb-1 text-faint text-xs">
          {group.label}
        </p>
        {group.entries.map((entry) => (
          <Link
            key={entry.href}
            id={optionId(id, entry)}
            href={entry.href}
            prefetch={false}
            role="option"
            tabIndex={-1}
            aria-selected={entry === current}
            className={OPTION}
            onMouseMove={() => onPoint(entry)}
            onClick={onChoose}
          >
            <Icon name={entry.icon} className="text-faint" />
            <span className="truncate">{entry.label}</span>
            {entry.detail ? (
              <span className="ml-auto max-w-1/2 truncate pl-2 text-faint text-xs">{entry.detail}</span>
            ) : null}
          </Link>
        ))}
      </fieldset>
    ))}
  </div>
);
