import { z } from "zod";
import { reading } from "@/lib/access/call";
import { countMembers } from "@/lib/data/directory";
import { listAllTeams } from "@/lib/data/teams";
import { ok } from "@/lib/errors";

export const loadRoundDesk = reading({
  name: "round.desk",
  summary: "What an organiser of rounds needs to know of the organisation",
  scope: "org",
  permission: "round.read",
  input: z.object({}),
  output: z.object({
    timeZone: z.string(),
    isDemo: z.boolean(),
    memberId: z.uuid().nullable(),
    memberCount: z.number().int(),
    teamCount: z.number().int(),
  }),
  run: async ({ scope }) => {
    const [memberCount, teams] = await Promise.all([countMembers(scope), listAllTeams(scope)]);
    const { timeZone, isDemo, memberId } = scope;
    return ok({ timeZone, isDemo, memberId, memberCount, teamCount: teams.length });
  },
});
