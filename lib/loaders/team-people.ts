import { z } from "zod";
import { reading } from "@/lib/access/call";
import { findTeam, listTeams } from "@/lib/data/teams";
import { notFound, ok } from "@/lib/errors";
import { listOf, pageSchema } from "@/lib/schemas/fields";
import { teamPeopleOutput } from "@/lib/schemas/team-people";

export const loadTeamsPeople = reading({
  name: "team.people",
  summary: "The teams of an organisation by name, with the names of everybody in them",
  scope: "org",
  permission: "team.read",
  input: pageSchema,
  output: listOf(teamPeopleOutput),
  run: async ({ scope }, page) => ok(await listTeams(scope, page)),
});

export const loadTeamPeople = reading({
  name: "team.show",
  summary: "One team with the names of everybody in it",
  scope: "org",
  permission: "team.read",
  input: z.object({ team: z.uuid() }),
  output: teamPeopleOutput,
  run: async ({ scope }, { team }) => {
    const found = await findTeam(scope, team);
    return found ? ok(found) : notFound();
  },
});
