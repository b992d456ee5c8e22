import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import type { ShellLink } from "@/components/shell/shell-link";
import { MAIN_ID, SkipLink } from "@/components/shell/skip-link";
import { Wordmark } from "@/components/shell/wordmark";
import { LinkButton } from "@/components/ui/link-button";
import { t } from "@/lib/i18n";

const HOME = "/" as Route;
const SIGN_IN: ShellLink = { href: "/sign-in" as Route, label: t("Sign in") };
const LINKS: readonly ShellLink[] = [
  { href: "/two-hats" as Route, label: t("Two hats") },
  { href: "/method" as Route, label: t("Method") },
];

const INTERFACE: ShellLink = { href: "/interface" as Route, label: t("Programming interface") };

type PublicShellProps = {
  /** the address of this page, if it is one of the header's */
  current?: string;
  /** the way in; null on the page that is the way in */
  door?: ShellLink | null;
  /** narrow: one column for a form */
  width?: "page" | "form";
  children: ReactNode;
};

export const PublicShell = ({ current, door = SIGN_IN, width = "page", children }: PublicShellProps) => (
  <div className="flex min-h-dvh flex-col">
    <SkipLink />
    <header className="border-line border-b print:hidden">
      <div className="mx-auto flex min-h-14 max-w-page flex-wrap items-center gap-x-5 px-4 sm:px-8">
        <Link
          href={HOME}
          aria-label={t("Bothhats, start page")}
          className="flex min-h-11 items-center rounded-md"
        >
          <Wordmark />
        </Link>
        <nav aria-label={t("Main")} className="ml-auto flex items-center gap-x-4 sm:gap-x-5">
          {LINKS.map((link) => (
            <Link
              key={link.href}
              href={link.href}
              aria-current={link.href === current ? "page" : undefined}
              className="flex min-h-11 items-center rounded-sm text-muted text-sm hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {link.label}
            </Link>
          ))}
          {door ? (
            <LinkButton href={door.href} size="small">
              {door.label}
            </LinkButton>
          ) : null}
        </nav>
      </div>
    </header>
    <main
      id={MAIN_ID}
      tabIndex={-1}
      className={`mx-auto w-full flex-1 px-4 py-10 sm:px-8 sm:py-14 ${width === "form" ? "max-w-form" : "max-w-page"}`}
    >
      {children}
    </main>
    <PublicFooter />
  </div>
);

const PublicFooter = () => (
  <footer className="border-line border-t print:hidden">
    <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-5 text-faint text-sm sm:px-8">
      <p className="mr-auto">{t("Feedback on leadership and management that stays anonymous.")}</p>
      {[...LINKS, INTERFACE].map((link) => (
        <Link key={link.href} href={link.href} className="rounded-sm hover:text-ink">
          {link.label}
        </Link>
      ))}
    </div>
  </footer>
);
