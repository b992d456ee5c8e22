import { trendIn } from "@/components/team/change-words";
import { SITUATIONS } from "@/lib/domain/situation";
import type { TeamSheet } from "@/lib/domain/team-csv";
import type { BalanceOutput } from "@/lib/schemas/balance";

/** What stands in the rows of a team's file. */
export const teamSheet = (balance: BalanceOutput): TeamSheet => ({
  skills: balance.skills,
  dimensions: balance.dimensions,
  situations: SITUATIONS.map(({ key, title }) => ({ key, name: title })),
  views: [
    { name: balance.team.isOrganisation ? "organisation" : "team", overview: balance.view },
    ...(balance.organisation ? [{ name: "organisation", overview: balance.organisation }] : []),
    ...(balance.before ? [{ name: "team before", overview: balance.before.view }] : []),
  ],
  trend: trendIn(balance),
});
