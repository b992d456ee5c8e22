import type { Entry } from "@/components/command/entry";
import { ROUNDS } from "@/components/round/addresses";
import { isRosterOpen, type RoundState } from "@/lib/domain/round";
import type { OutputOf } from "@/lib/doors/any-call";
import { t } from "@/lib/i18n";
import { REPORT, TEAM } from "@/lib/routes";
import type { Found } from "@/lib/schemas/search";

// Pages below something that has a name, which are offered once one types.

/** What one does with the own reports. */
export const belowReports = (slug: string, { items }: OutputOf<"loadReports">): Entry[] =>
  items
    .filter(({ isOwn }) => isOwn)
    .map(({ round, subject }) => ({
      href: REPORT.share(slug, round.id, subject.id),
      label: t("Share your report"),
      detail: round.name,
      icon: "arrow-right",
    }));

/** What one asks about the teams. */
export const belowTeams = (slug: string, { items }: OutputOf<"loadTeamViews">): Entry[] =>
  items.map(({ round, team }) => ({
    href: TEAM.whatIf(slug, round.id, team.id),
    label: t("What if: {team}", { team: team.name }),
    detail: round.name,
    icon: "arrow-right",
  }));

/** What an organiser looks at before a round opens, and after it is over. */
export const belowRound = (slug: string, { kind, id, name, detail }: Found): Entry[] => {
  if (kind !== "round") return [];
  const icon = "arrow-right" as const;
  if (isRosterOpen(detail as RoundState))
    return [
      { href: ROUNDS.preview(slug, id), label: t("Preview: {round}", { round: name }), icon },
      { href: ROUNDS.edit(slug, id), label: t("Change: {round}", { round: name }), icon },
    ];
  return detail === "released"
    ? [{ href: ROUNDS.quality(slug, id), label: t("Quality: {round}", { round: name }), icon }]
    : [];
};
