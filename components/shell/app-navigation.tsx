import type { ReactNode } from "react";
import { CommandButton } from "@/components/command/command-button";
import { CommandKey } from "@/components/command/command-key";
import type { CommandSeat } from "@/components/command/entry";
import { GOALS } from "@/components/goal/addresses";
import { AppShell } from "@/components/shell/app-shell";
import type { ShellLink } from "@/components/shell/shell-link";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

type Seat = CommandSeat & { name: string };

const linksOf = ({ slug, canRunRounds, canChangePeople, canReadAudit }: Seat): ShellLink[] => [
  { href: ROUTES.org(slug), label: t("Home") },
  ...(canRunRounds ? [{ href: ROUTES.rounds(slug), label: t("Rounds") }] : []),
  ...(canChangePeople ? [{ href: ROUTES.people(slug), label: t("People") }] : []),
  { href: ROUTES.teams(slug), label: t("Teams") },
  { href: GOALS.list(slug), label: t("Goals") },
  { href: ROUTES.framework(slug), label: t("Framework") },
  ...(canReadAudit ? [{ href: ROUTES.settings(slug), label: t("Settings") }] : []),
];

const commandSeat = ({ id, slug, canRunRounds, canChangePeople, canReadAudit }: Seat): CommandSeat => ({
  id,
  slug,
  canRunRounds,
  canChangePeople,
  canReadAudit,
});

export const AppNavigation = ({
  seat,
  user,
  children,
}: {
  seat: Seat;
  user: ReactNode;
  children: ReactNode;
}) => (
  <AppShell
    organisation={{ name: seat.name, href: ROUTES.org(seat.slug) }}
    links={linksOf(seat)}
    user={user}
    search={<CommandButton />}
  >
    {children}
    <CommandKey seat={commandSeat(seat)} />
  </AppShell>
);
