import { cache } from "react";
import { query } from "@/lib/data/database";
import type { RoundScope } from "./scope";

/** What a scope over a round knows of it; found once for all that one page asks, like the seat. */
export const findRound = cache(async (orgId: string, id: string): Promise<RoundScope["round"] | null> => {
  const [round] = await query<RoundScope["round"]>`
    select name, state, "opensAt", "closesAt", threshold, "commentThreshold", readers, nomination, "nominateBy",
           "nominateLeast", "nominateMost", "frameworkId", reminders, "openedOn", "closedOn"
    from "Round" where "orgId" = ${orgId}::uuid and id = ${id}::uuid`;
  return round ?? null;
});
