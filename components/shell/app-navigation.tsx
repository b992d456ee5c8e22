import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import type { ShellLink } from "@/components/shell/shell-link";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

type Seat = {
  slug: string;
  name: string;
  canRunRounds: boolean;
  canChangePeople: boolean;
  canReadAudit: boolean;
};

const linksOf = ({ slug, canRunRounds, canChangePeople, canReadAudit }: Seat): ShellLink[] => [
  { href: ROUTES.org(slug), label: t("Home") },
  ...(canRunRounds ? [{ href: ROUTES.rounds(slug), label: t("Rounds") }] : []),
  ...(canChangePeople ? [{ href: ROUTES.people(slug), label: t("People") }] : []),
  { href: ROUTES.teams(slug), label: t("Teams") },
  { href: ROUTES.framework(slug), label: t("Framework") },
  ...(canReadAudit ? [{ href: ROUTES.settings(slug), label: t("Settings") }] : []),
];

export const AppNavigation = ({
  seat,
  user,
  children,
}: {
  seat: Seat;
  user: ReactNode;
  children: ReactNode;
}) => (
  <AppShell organisation={{ name: seat.name, href: ROUTES.org(seat.slug) }} links={linksOf(seat)} user={user}>
    {children}
  </AppShell>
);
