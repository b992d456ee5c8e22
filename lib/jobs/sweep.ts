import { SYSTEM } from "@/lib/access/caller";
import { systemRoundScope, systemScope } from "@/lib/access/gate";
import type { RoundScope } from "@/lib/access/scope";
import { forgetImports } from "@/lib/data/member-imports";
import { listUnfinished, moveRound } from "@/lib/data/rounds";
import { undoableSince } from "@/lib/domain/import-undo";
import { releaseRound } from "@/lib/operations/release";

const finish = async (scope: RoundScope, now: Date): Promise<boolean> => {
  // A round that ran to its end closed on that day, whenever the sweep comes by.
  await moveRound(scope, ["open"], { state: "closed", closedOn: scope.round.closesAt }, { dueBy: now });
  return releaseRound(scope);
};

/**
 * Closes every round whose time has come and releases every closed one. Idempotent, and safe to run in
 * several processes at once: the first one moves a round on, the others find nothing to do. A round that
 * cannot be released keeps no other one waiting; that it failed is thrown when all have had their turn.
 */
export const sweepRounds = async (now = new Date()): Promise<number> => {
  const system = systemScope(SYSTEM, "installation.operate");
  if (!system) return 0;
  let released = 0;
  const failures: unknown[] = [];
  for (const { orgId, roundId } of await listUnfinished(system, now)) {
    try {
      const scope = await systemRoundScope(SYSTEM, { orgId, roundId });
      if (scope && (await finish(scope, now))) released++;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "a round could not be released");
  return released;
};

/** What an import found is kept only as long as it can be undone. */
export const sweepImports = async (now = new Date()): Promise<void> => {
  const system = systemScope(SYSTEM, "installation.operate");
  if (system) await forgetImports(system, undoableSince(now));
};
