import { reading } from "@/lib/access/call";
import { idsOf, listTeams } from "@/lib/data/teams";
import { ok } from "@/lib/errors";
import { listOf, pageSchema } from "@/lib/schemas/fields";
import { teamOutput } from "@/lib/schemas/team";

export const loadTeams = reading({
  name: "team.list",
  summary: "The teams of an organisation, by name",
  scope: "org",
  permission: "team.read",
  input: pageSchema,
  output: listOf(teamOutput),
  rest: { method: "GET", path: "/orgs/{org}/teams" },
  run: async ({ scope }, page) => {
    const { items, nextCursor } = await listTeams(scope, page);
    return ok({ items: items.map(idsOf), nextCursor });
  },
});
