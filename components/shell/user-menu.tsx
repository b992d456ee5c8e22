"use client";

import type { ReactNode } from "react";
import type { ShellLink } from "@/components/shell/shell-link";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { Icon } from "@/components/ui/icon";
import type { Theme } from "@/components/ui/theme";
import { t } from "@/lib/i18n";

type UserMenuProps = {
  name: string;
  email: string;
  theme: Theme | undefined;
  links?: readonly ShellLink[];
  /** the form that signs out */
  signOut: ReactNode;
};

const SHEET_ID = "user-menu";

/** A native popover: opens, closes by Escape and by a press elsewhere, without a script of ours. */
export const UserMenu = ({ name, email, theme, links = [], signOut }: UserMenuProps) => (
  <>
    <button
      type="button"
      popoverTarget={SHEET_ID}
      aria-label={t("You: {name}", { name })}
      className="flex min-h-9 w-full min-w-9 items-center justify-center gap-2 rounded-md px-2 text-muted text-sm hover:bg-sunken hover:text-ink lg:justify-start"
    >
      <Icon name="person" />
      <span className="hidden truncate lg:inline">{name}</span>
      <Icon name="chevron-down" className="hidden size-3.5 sm:block lg:ml-auto lg:rotate-180" />
    </button>
    <div
      id={SHEET_ID}
      popover="auto"
      className="inset-auto top-14 right-3 m-0 w-60 rounded-md border border-line bg-raised p-1 text-ink text-sm shadow-float lg:top-auto lg:right-auto lg:bottom-16 lg:left-3"
    >
      <div className="grid px-2.5 py-2">
        <span className="truncate font-medium">{name}</span>
        <span className="truncate text-faint text-xs">{email}</span>
      </div>
      {links.map((link) => (
        <a
          key={link.href}
          href={link.href}
          className="flex min-h-8 items-center rounded-sm px-2.5 hover:bg-sunken"
        >
          {link.label}
        </a>
      ))}
      <div className="border-line border-t px-1.5 py-2">
        <ThemeSwitch theme={theme} />
      </div>
      <div className="border-line border-t px-1.5 py-2">{signOut}</div>
    </div>
  </>
);
