import { z } from "zod";
import { operation } from "@/lib/access/call";
import { endTeamShare, findTeamShare, writeTeamShare } from "@/lib/data/team-shares";
import { dayIn } from "@/lib/domain/wall-clock";
import { notFound, ok } from "@/lib/errors";
import { teamShareOutput } from "@/lib/schemas/team-share";

// A share is of the page of one round, and which one is never guessed.
const input = z.object({ team: z.uuid(), round: z.uuid("Name the round whose page it is.") });
const path = "/orgs/{org}/teams/{team}/share";

export const shareTeam = operation({
  name: "balance.share",
  summary: "Show the page of one round to the members of the team, as it was in that round, until taken back",
  scope: "team",
  permission: "balance.share",
  input,
  output: teamShareOutput,
  rest: { method: "PUT", path },
  audit: ({ input }) => ({ target: input.team, detail: { round: input.round } }),
  run: async ({ scope, now }) => {
    await writeTeamShare(scope, dayIn(now, scope.timeZone));
    return ok(await findTeamShare(scope));
  },
});

export const unshareTeam = operation({
  name: "balance.unshare",
  summary: "Take it back: from now on the team cannot open the page of this round",
  scope: "team",
  permission: "balance.share",
  input,
  output: teamShareOutput,
  rest: { method: "DELETE", path },
  audit: ({ input }) => ({ target: input.team, detail: { round: input.round } }),
  run: async ({ scope, now }) =>
    (await endTeamShare(scope, dayIn(now, scope.timeZone))) ? ok(await findTeamShare(scope)) : notFound(),
});
