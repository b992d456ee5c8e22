"use client";

import { type ComponentType, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { Theme } from "@/components/ui/theme";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

type UserMenuProps = { name: string; email: string; theme: Theme | undefined };
type Sheet = ComponentType<{ theme: Theme | undefined }>;

const SHEET_ID = "user-menu";

/**
 * A native popover: opens, closes by Escape and by a press elsewhere, without a script of ours. Without any script the
 * account's page has what is missing here.
 */
export const UserMenu = ({ name, email, theme }: UserMenuProps) => {
  const [Sheet, setSheet] = useState<Sheet | null>(null);
  const load = () => {
    if (Sheet) return;
    import("@/components/shell/user-sheet").then(
      (file) => setSheet(() => file.UserSheet),
      () => undefined,
    );
  };
  return (
    <>
      <button
        type="button"
        popoverTarget={SHEET_ID}
        aria-label={t("You: {name}", { name })}
        onPointerEnter={load}
        className="flex min-h-9 w-full min-w-9 items-center justify-center gap-2 rounded-md px-2 text-muted text-sm hover:bg-sunken hover:text-ink lg:justify-start"
      >
        <Icon name="person" />
        <span className="hidden truncate lg:inline">{name}</span>
        <Icon name="chevron-down" className="hidden size-3.5 sm:block lg:ml-auto lg:rotate-180" />
      </button>
      <div
        id={SHEET_ID}
        popover="auto"
        onBeforeToggle={load}
        className="inset-auto top-14 right-3 m-0 w-60 rounded-md border border-line bg-raised p-1 text-ink text-sm shadow-float lg:top-auto lg:right-auto lg:bottom-16 lg:left-3"
      >
        <p className="truncate px-2.5 py-2 text-faint text-xs">
          <span className="block truncate font-medium text-ink text-sm">{name}</span>
          {email}
        </p>
        <a href={ROUTES.account} className="flex min-h-8 items-center rounded-sm px-2.5 hover:bg-sunken">
          {t("Your account")}
        </a>
        {Sheet ? <Sheet theme={theme} /> : null}
      </div>
    </>
  );
};
