"use client";

import { Icon } from "@/components/ui/icon";
import { t } from "@/lib/i18n";

/** A member, or with no id a mail address of somebody from outside. */
export type PersonChoice = { id: string | null; name: string; email: string; title: string | null };

const EMPTY = {
  ready: t("Nobody here has this name or mail address."),
  searching: t("Searching …"),
  failed: t("The search did not work. Check your connection and type again."),
} as const;

type PersonOptionsProps = {
  id: string;
  label: string;
  choices: readonly PersonChoice[];
  current: PersonChoice | undefined;
  state: keyof typeof EMPTY;
  onChoose: (choice: PersonChoice) => void;
};

const SHEET = "absolute inset-x-0 z-20 mt-1 rounded-md border border-line bg-raised p-1 shadow-float";

export const PersonOptions = ({ id, label, choices, current, state, onChoose }: PersonOptionsProps) => (
  <div className={SHEET}>
    <div id={id} role="listbox" aria-label={label} tabIndex={-1}>
      {choices.map((choice, at) => (
        <div
          key={choice.email}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={choice === current}
          className="flex min-h-9 cursor-pointer items-center gap-2 rounded-sm px-2.5 py-1 text-sm hover:bg-sunken aria-selected:bg-sunken"
          onMouseDown={(event) => {
            // before the field loses its focus
            event.preventDefault();
            onChoose(choice);
          }}
        >
          <Icon name={choice.id ? "person" : "mail"} className="text-faint" />
          <span className="grid min-w-0">
            <span className="truncate font-medium">{choice.name}</span>
            <span className="truncate text-faint text-xs">
              {choice.id ? (choice.title ?? choice.email) : t("Ask somebody from outside by mail")}
            </span>
          </span>
        </div>
      ))}
    </div>
    <p role="status" className={choices.length === 0 ? "px-2.5 py-2 text-muted text-sm" : "sr-only"}>
      {choices.length === 0
        ? EMPTY[state]
        : t("{count} found. Arrows choose, Enter takes.", { count: choices.length })}
    </p>
  </div>
);
