import { SYSTEM } from "@/lib/access/caller";
import { systemScope } from "@/lib/access/gate";
import { writeViews } from "@/lib/data/report-views";

/** Writes who has opened which report, as far as this process knows. */
export const sweepViews = async (): Promise<number> => {
  const system = systemScope(SYSTEM, "installation.operate");
  return system ? writeViews(system) : 0;
};
