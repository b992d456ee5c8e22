"use client";

import type { ReactNode } from "react";
import { CommandButton } from "@/components/command/command-button";
import { CommandKey } from "@/components/command/command-key";
import type { CommandSeat } from "@/components/command/entry";
import { linksOf } from "@/components/shell/app-links";
import { Mark } from "@/components/shell/mark";
import { ShellNav } from "@/components/shell/shell-nav";
import { MAIN_ID, SkipLink } from "@/components/shell/skip-link";
import { UserMenu } from "@/components/shell/user-menu";
import { useStillLinks } from "@/components/still/use-still-links";
import type { Theme } from "@/components/ui/theme";
import { ToastRegion } from "@/components/ui/toast-region";
import { ROUTES } from "@/lib/routes";

type AppShellProps = {
  seat: CommandSeat & { name: string; person: string; email: string };
  theme: Theme | undefined;
  children: ReactNode;
};

/**
 * A rail at the left of a desk; on a phone a bar with a row of links that scrolls. Given a dozen values and drawn in one
 * pass, since it stands around every page.
 */
export const AppShell = ({ seat, theme, children }: AppShellProps) => {
  useStillLinks();
  const home = ROUTES.org(seat.slug);
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[14rem_minmax(0,1fr)]">
      <SkipLink />
      <header className="sticky top-0 z-30 flex flex-wrap items-center gap-x-2 border-line border-b bg-surface px-3 pt-2 lg:h-dvh lg:flex-col lg:flex-nowrap lg:items-stretch lg:gap-2 lg:border-r lg:border-b-0 lg:pt-3 print:hidden">
        <a
          href={home}
          className="mr-auto flex min-h-10 min-w-0 flex-1 items-center gap-2.5 rounded-md px-2 font-semibold text-sm lg:mr-0 lg:mb-1 lg:flex-none"
        >
          <Mark className="h-4.25 w-7 shrink-0" />
          <span className="truncate">{seat.name}</span>
        </a>
        <CommandButton />
        <div className="lg:fixed lg:bottom-3 lg:left-3 lg:w-50">
          <UserMenu name={seat.person} email={seat.email} theme={theme} />
        </div>
        <ShellNav links={linksOf(seat)} home={home} />
      </header>
      <main
        id={MAIN_ID}
        tabIndex={-1}
        className="mx-auto w-full min-w-0 max-w-page px-4 py-6 sm:px-8 lg:py-10 print:max-w-none print:p-0"
      >
        {children}
        <CommandKey seat={seat} />
      </main>
      <ToastRegion />
    </div>
  );
};
