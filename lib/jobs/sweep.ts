import { SYSTEM } from "@/lib/access/caller";
import { systemRoundScope, systemScope } from "@/lib/access/gate";
import { listUnfinished, moveRound } from "@/lib/data/rounds";
import { releaseRound } from "@/lib/operations/release";

/**
 * Closes every round whose time has come and releases every closed one. Idempotent, and safe to run in
 * several processes at once: the first one moves a round on, the others find nothing to do.
 */
export const sweepRounds = async (now = new Date()): Promise<number> => {
  const system = systemScope(SYSTEM, "installation.operate");
  if (!system) return 0;
  let released = 0;
  for (const { orgId, roundId } of await listUnfinished(system, now)) {
    const scope = await systemRoundScope(SYSTEM, { orgId, roundId });
    if (!scope) continue;
    // A round that ran to its end closed on that day, whenever the sweep comes by.
    await moveRound(scope, ["open"], { state: "closed", closedOn: scope.round.closesAt });
    if (await releaseRound(scope)) released++;
  }
  return released;
};
