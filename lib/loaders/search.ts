import { z } from "zod";
import { reading } from "@/lib/access/call";
import { findNamed } from "@/lib/data/search";
import { isPermitted } from "@/lib/domain/policy";
import { ok } from "@/lib/errors";
import { searchSchema } from "@/lib/schemas/fields";
import { foundOutput } from "@/lib/schemas/search";

export const loadFound = reading({
  name: "search.show",
  summary: "The first few people, teams and (for organisers) rounds whose name holds some words",
  scope: "org",
  permission: "member.read",
  input: z.object({ search: searchSchema }),
  output: z.object({ items: z.array(foundOutput), nextCursor: z.null() }),
  rest: { method: "GET", path: "/orgs/{org}/search" },
  run: async ({ scope }, { search = "" }) => {
    // Rounds are the organisers' to see: drafts, and whom they are about.
    const withRounds = scope.role !== null && isPermitted([scope.role], "round.read");
    return ok({ items: await findNamed(scope, { search, withRounds }), nextCursor: null });
  },
});
