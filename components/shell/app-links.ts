import type { CommandSeat } from "@/components/command/entry";
import { GOALS } from "@/components/goal/addresses";
import type { ShellLink } from "@/components/shell/shell-link";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

/** Where the rail leads: only what this reader may open. */
export const linksOf = ({ slug, canRunRounds, canChangePeople, canReadAudit }: CommandSeat): ShellLink[] => [
  { href: ROUTES.org(slug), label: t("Home") },
  ...(canRunRounds ? [{ href: ROUTES.rounds(slug), label: t("Rounds") }] : []),
  ...(canChangePeople ? [{ href: ROUTES.people(slug), label: t("People") }] : []),
  { href: ROUTES.teams(slug), label: t("Teams") },
  { href: GOALS.list(slug), label: t("Goals") },
  { href: ROUTES.framework(slug), label: t("Framework") },
  ...(canReadAudit ? [{ href: ROUTES.settings(slug), label: t("Settings") }] : []),
];
