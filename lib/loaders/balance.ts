import { z } from "zod";
import { reading } from "@/lib/access/call";
import type { TeamScope } from "@/lib/access/scope";
import { findFrameworkVersion } from "@/lib/data/frameworks";
import { findTeamView, listTeamFamilies } from "@/lib/data/snapshots";
import { isSafeForReader } from "@/lib/domain/overlap";
import { LEAST_MEMBERS } from "@/lib/domain/team";
import { notFound, ok } from "@/lib/errors";
import { balanceOutput, teamOverviewSchema } from "@/lib/schemas/balance";

/** Whoever may read some members' reports must not learn the others' by taking those away. */
const isSafe = async (scope: TeamScope): Promise<boolean> => {
  const { families, readable, threshold } = await listTeamFamilies(scope);
  const family = families.get(scope.teamId);
  if (!family) return false;
  const published = [...families].filter(([id]) => id !== scope.teamId).map(([, members]) => members);
  return isSafeForReader({ family, published, readable, least: Math.max(LEAST_MEMBERS, threshold) });
};

export const loadBalance = reading({
  name: "balance.show",
  summary: "A team's released view: levels, strengths and thin spots, from snapshots only",
  scope: "team",
  permission: "balance.read",
  input: z.object({ round: z.uuid().optional() }),
  output: balanceOutput,
  rest: { method: "GET", path: "/orgs/{org}/teams/{team}/balance" },
  run: async ({ scope }) => {
    const found = await findTeamView(scope);
    if (!found?.closedOn) return notFound();
    const framework = await findFrameworkVersion(scope, found.frameworkId);
    const view = teamOverviewSchema.parse(JSON.parse(found.view));
    return ok({
      round: {
        id: scope.roundId,
        name: found.roundName,
        closedOn: found.closedOn.toISOString().slice(0, 10),
      },
      team: { id: scope.teamId, name: found.teamName },
      skillNames: Object.fromEntries(framework.skills.map(({ key, name }) => [key, name])),
      view: (await isSafe(scope)) ? view : null,
    });
  },
});
