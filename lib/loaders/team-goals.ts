import { z } from "zod";
import { reading } from "@/lib/access/call";
import type { TeamScope } from "@/lib/access/scope";
import { findRemovedTeamGoal, listTeamGoals } from "@/lib/data/team-goals";
import { findTeamRound, type TeamRound } from "@/lib/data/team-rounds";
import { isPermitted } from "@/lib/domain/policy";
import { ok } from "@/lib/errors";
import { type TeamGoalsOutput, teamGoalsOutput } from "@/lib/schemas/team-goal";

const canChange = ({ parts }: TeamScope, { isLast, hasTeam }: TeamRound): boolean =>
  isLast && hasTeam && isPermitted(parts, "team_goal.change");

/** A team's goals up to the round of its page; none for the organisation as a whole. */
export const readTeamGoals = async (scope: TeamScope): Promise<TeamGoalsOutput> => {
  const round = await findTeamRound(scope);
  if (!round) return { items: [], removed: null, canChange: false, nextCursor: null };
  const can = canChange(scope, round);
  const [items, removed] = await Promise.all([
    listTeamGoals(scope, round.closedOn),
    can ? findRemovedTeamGoal(scope) : null,
  ]);
  return { items, removed, canChange: can, nextCursor: null };
};

export const loadTeamGoals = reading({
  name: "team_goal.list",
  summary: "A team’s goals up to the round of its page, those to come first",
  scope: "team",
  permission: "balance.read",
  input: z.object({ round: z.uuid().optional() }),
  output: teamGoalsOutput,
  rest: { method: "GET", path: "/orgs/{org}/teams/{team}/goals" },
  run: async ({ scope }) => ok(await readTeamGoals(scope)),
});
