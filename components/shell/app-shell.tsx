import type { Route } from "next";
import type { ReactNode } from "react";
import { Mark } from "@/components/shell/mark";
import type { ShellLink } from "@/components/shell/shell-link";
import { ShellNav } from "@/components/shell/shell-nav";
import { MAIN_ID, SkipLink } from "@/components/shell/skip-link";
import { ToastRegion } from "@/components/ui/toast-region";

type AppShellProps = {
  organisation: { name: string; href: Route };
  /** only what this reader may open */
  links: readonly ShellLink[];
  /** a `UserMenu` */
  user: ReactNode;
  /** the button of the command menu */
  search?: ReactNode;
  children: ReactNode;
};

/** A rail at the left of a desk; on a phone a bar with a row of links that scrolls. */
export const AppShell = ({ organisation, links, user, search, children }: AppShellProps) => (
  <div className="lg:grid lg:min-h-dvh lg:grid-cols-[14rem_minmax(0,1fr)]">
    <SkipLink />
    <header className="sticky top-0 z-30 flex flex-wrap items-center gap-x-2 border-line border-b bg-surface px-3 pt-2 lg:h-dvh lg:flex-col lg:flex-nowrap lg:items-stretch lg:gap-2 lg:border-r lg:border-b-0 lg:pt-3 print:hidden">
      <a
        href={organisation.href}
        className="mr-auto flex min-h-10 min-w-0 flex-1 items-center gap-2.5 rounded-md px-2 font-semibold text-sm lg:mr-0 lg:mb-1 lg:flex-none"
      >
        <Mark className="h-4.25 w-7 shrink-0" />
        <span className="truncate">{organisation.name}</span>
      </a>
      {search}
      <div className="lg:fixed lg:bottom-3 lg:left-3 lg:w-50">{user}</div>
      <ShellNav links={links} home={organisation.href} />
    </header>
    <main
      id={MAIN_ID}
      tabIndex={-1}
      className="mx-auto w-full min-w-0 max-w-page px-4 py-6 sm:px-8 lg:py-10 print:max-w-none print:p-0"
    >
      {children}
    </main>
    <ToastRegion />
  </div>
);
