import { z } from "zod";
import { reading } from "@/lib/access/call";
import { findTeamShare } from "@/lib/data/team-shares";
import { ok } from "@/lib/errors";
import { teamShareOutput } from "@/lib/schemas/team-share";

export const loadTeamShare = reading({
  name: "balance.sharing",
  summary: "Whether I, who manage a team, show the page of a round to the team, and since when",
  scope: "team",
  permission: "balance.share",
  input: z.object({ round: z.uuid().optional() }),
  output: teamShareOutput,
  rest: { method: "GET", path: "/orgs/{org}/teams/{team}/share" },
  run: async ({ scope }) => ok(await findTeamShare(scope)),
});
