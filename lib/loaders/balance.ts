import { z } from "zod";
import { reading } from "@/lib/access/call";
import { findFrameworkVersion } from "@/lib/data/frameworks";
import { findTeamView, listReadableMembers, listSkillFamilies } from "@/lib/data/snapshots";
import { collectTeamView } from "@/lib/data/team-views";
import { viewFor } from "@/lib/domain/team-viewer";
import { notFound, ok } from "@/lib/errors";
import { balanceOutput, teamOverviewSchema } from "@/lib/schemas/balance";

export const loadBalance = reading({
  name: "balance.show",
  summary: "A team's released view: levels, strengths and thin spots, from snapshots only",
  scope: "team",
  permission: "balance.read",
  input: z.object({ round: z.uuid().optional() }),
  output: balanceOutput,
  rest: { method: "GET", path: "/orgs/{org}/teams/{team}/balance" },
  run: async ({ scope, caller, now }) => {
    const found = await findTeamView(scope);
    if (!found?.closedOn) return notFound();
    collectTeamView(scope, caller, now);
    const [framework, families, readable] = await Promise.all([
      findFrameworkVersion(scope, found.frameworkId),
      listSkillFamilies(scope),
      listReadableMembers(scope),
    ]);
    const released = teamOverviewSchema.parse(JSON.parse(found.view));
    const view = viewFor({ view: released, families, readable, least: found.threshold });
    return ok({
      round: {
        id: scope.roundId,
        name: found.roundName,
        closedOn: found.closedOn.toISOString().slice(0, 10),
      },
      team: { id: scope.teamId, name: found.teamName },
      skillNames: Object.fromEntries(framework.skills.map(({ key, name }) => [key, name])),
      view: teamOverviewSchema.parse(view),
    });
  },
});
