import type { RosterTally } from "@/lib/data/rosters";
import { reachOf, spreadOf } from "@/lib/domain/load";
import type { RosterSpreadOutput } from "@/lib/schemas/plan";

/** A roster's counts as the interface shows them. */
export const spreadFrom = (
  { subjects, loads, asked }: RosterTally,
  threshold: number,
): RosterSpreadOutput => {
  const { bands, ...load } = spreadOf(loads);
  return { subjects, load: { ...load, bands: [...bands] }, reach: reachOf(asked, threshold) };
};
