import { LRUCache } from "lru-cache";
import type { TeamScope } from "@/lib/access/scope";
import { unchanging } from "@/lib/data/making";
import { findTeamViewText } from "@/lib/data/team-snapshots";
import type { TeamOverview } from "@/lib/domain/team-overview";
import { teamOverviewSchema } from "@/lib/schemas/balance";

// A view never changes, so what was read and checked once is kept by its hash.
const kept = new LRUCache<string, TeamOverview>({ max: 300 });

/** The released view of the scope's own team, or of the whole organisation, which has this hash. */
export const readOverview = async (
  scope: TeamScope,
  { teamId, hash }: { teamId: string; hash: string },
): Promise<TeamOverview> => {
  const known = kept.get(hash);
  if (known) return known;
  const text = await unchanging(() => findTeamViewText(scope, teamId));
  if (text === null) throw new Error("a team’s view that is gone though its hash was there");
  const view = teamOverviewSchema.parse(JSON.parse(text));
  kept.set(hash, view);
  return view;
};
