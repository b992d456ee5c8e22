import { SYSTEM } from "@/lib/access/caller";
import { systemScope } from "@/lib/access/gate";
import { writeViews } from "@/lib/data/report-views";
import { writeTeamViews } from "@/lib/data/team-views";

/** Writes who has opened which report and who has looked at which team's page, as far as this process knows. */
export const sweepViews = async (): Promise<number> => {
  const system = systemScope(SYSTEM, "installation.operate");
  if (!system) return 0;
  const [reports, teams] = await Promise.all([writeViews(system), writeTeamViews(system)]);
  return reports + teams;
};
