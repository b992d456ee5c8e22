import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { OrgScope } from "@/lib/access/scope";
import * as teams from "@/lib/data/teams";
import { conflict, invalid, notFound, ok, type Problem } from "@/lib/errors";
import { newTeamSchema, teamChangeSchema, teamOutput } from "@/lib/schemas/team";

const wrongMembers = async (
  scope: OrgScope,
  fields: { managers?: readonly string[]; members?: readonly string[] },
): Promise<Problem | null> => {
  for (const path of ["managers", "members"] as const) {
    const ids = fields[path] ?? [];
    if ((await teams.countPresent(scope, ids)) !== new Set(ids).size)
      return invalid([{ path, message: "Somebody in this list is not a member of the organisation." }]);
  }
  return null;
};

const nameTaken = (): Problem => conflict("team_exists", "There is a team with this name already.");

export const addTeam = operation({
  name: "team.add",
  summary: "Add a team",
  scope: "org",
  permission: "team.change",
  input: newTeamSchema,
  output: teamOutput,
  rest: { method: "POST", path: "/orgs/{org}/teams", status: 201 },
  audit: ({ output }) => ({ target: output.name }),
  run: async ({ scope }, input) => {
    const wrong = await wrongMembers(scope, input);
    if (wrong) return wrong;
    if (await teams.isTeamName(scope, input.name)) return nameTaken();
    const id = await teams.createTeam(scope, input.name);
    await teams.writeTeamPart(scope, id, "manager", input.managers);
    await teams.writeTeamPart(scope, id, "member", input.members);
    const team = await teams.findTeam(scope, id);
    return team ? ok(teams.idsOf(team)) : notFound();
  },
});

export const changeTeam = operation({
  name: "team.change",
  summary: "Rename a team, replace its members or its managers",
  scope: "org",
  permission: "team.change",
  input: teamChangeSchema.extend({ team: z.uuid() }),
  output: teamOutput,
  rest: { method: "PATCH", path: "/orgs/{org}/teams/{team}" },
  audit: ({ output }) => ({ target: output.name }),
  run: async ({ scope }, { team: id, ...input }) => {
    const team = await teams.findTeam(scope, id);
    if (!team) return notFound();
    const wrong = await wrongMembers(scope, input);
    if (wrong) return wrong;
    if (input.name && input.name !== team.name) {
      if (await teams.isTeamName(scope, input.name)) return nameTaken();
      await teams.renameTeam(scope, id, input.name);
    }
    if (input.managers) await teams.writeTeamPart(scope, id, "manager", input.managers);
    if (input.members) await teams.writeTeamPart(scope, id, "member", input.members);
    const changed = await teams.findTeam(scope, id);
    return changed ? ok(teams.idsOf(changed)) : notFound();
  },
});

export const removeTeam = operation({
  name: "team.remove",
  summary: "Remove a team; its members stay",
  scope: "org",
  permission: "team.change",
  input: z.object({ team: z.uuid() }),
  output: z.object({ removed: z.uuid() }),
  rest: { method: "DELETE", path: "/orgs/{org}/teams/{team}" },
  audit: ({ output }) => ({ target: output.removed }),
  run: async ({ scope }, { team: id }) => {
    if (!(await teams.findTeam(scope, id))) return notFound();
    await teams.deleteTeam(scope, id);
    return ok({ removed: id });
  },
});
