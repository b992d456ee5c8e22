import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { TeamScope } from "@/lib/access/scope";
import { findFrameworkVersion } from "@/lib/data/frameworks";
import * as goals from "@/lib/data/team-goals";
import { findTeamRound, type TeamRound } from "@/lib/data/team-rounds";
import { MOST_GOALS } from "@/lib/domain/goal";
import { conflict, notFound, ok, type Problem } from "@/lib/errors";
import { newTeamGoalSchema, teamGoalChangeSchema, teamGoalOutput } from "@/lib/schemas/team-goal";
import { checkChange, linkSkills, pastDay } from "./goal-check";

/**
 * Goals are the team's, not a round's: they change on its last page, by the managers of that round. Whoever managed it
 * in an earlier one keeps the earlier page, and no hand in what came later.
 */
const lastRound = async (scope: TeamScope): Promise<TeamRound | Problem> => {
  const round = await findTeamRound(scope);
  if (!round) return notFound();
  if (!round.hasTeam)
    return conflict("team_removed", "This team was removed, and its goals with it. Nothing was changed.");
  return round.isLast
    ? round
    : conflict("later_page", "This team has a later page. Its goals are changed there; nothing was changed.");
};

const place = z.object({ team: z.uuid(), goal: z.uuid() });
const path = "/orgs/{org}/teams/{team}/goals";

export const addTeamGoal = operation({
  name: "team_goal.add",
  summary: "Set a goal for a team that I manage, with a day, linked to skills",
  scope: "team",
  permission: "team_goal.change",
  input: newTeamGoalSchema.extend({ team: z.uuid() }),
  output: teamGoalOutput,
  rest: { method: "POST", path, status: 201 },
  audit: ({ input, output }) => ({ target: input.team, detail: { goal: output.id } }),
  run: async ({ scope, now }, { text, dueOn, skills }) => {
    const round = await lastRound(scope);
    if ("ok" in round) return round;
    const past = pastDay(scope, dueOn, now);
    if (past) return past;
    if ((await goals.countTeamGoals(scope)) >= MOST_GOALS)
      return conflict(
        "too_many_goals",
        `This team has ${MOST_GOALS} goals. Remove one that no longer matters.`,
      );
    const then = await findFrameworkVersion(scope, round.frameworkId);
    const linked = await linkSkills(scope, skills, then);
    if ("ok" in linked) return linked;
    const id = await goals.createTeamGoal(scope, { text, dueOn, skills: linked });
    const goal = await goals.findTeamGoal(scope, id);
    return goal ? ok(goal) : notFound();
  },
});

export const changeTeamGoal = operation({
  name: "team_goal.change",
  summary: "Change a goal of a team that I manage, or say that it is reached",
  scope: "team",
  permission: "team_goal.change",
  input: teamGoalChangeSchema.extend(place.shape),
  output: teamGoalOutput,
  rest: { method: "PATCH", path: `${path}/{goal}` },
  audit: ({ input }) => ({ target: input.team, detail: { goal: input.goal } }),
  run: async ({ scope, now }, { team: _, goal: id, skills, ...fields }) => {
    const round = await lastRound(scope);
    if ("ok" in round) return round;
    const before = await goals.findTeamGoal(scope, id);
    if (!before) return notFound();
    const change = { dueOn: fields.dueOn, skills };
    const checked = await checkChange(scope, { before, change, now }, () =>
      findFrameworkVersion(scope, round.frameworkId),
    );
    if ("ok" in checked) return checked;
    await goals.changeTeamGoal(scope, id, { ...fields, ...checked });
    const goal = await goals.findTeamGoal(scope, id);
    return goal ? ok(goal) : notFound();
  },
});

export const removeTeamGoal = operation({
  name: "team_goal.remove",
  summary: "Remove a goal of a team that I manage; it can be put back until the next one is removed",
  scope: "team",
  permission: "team_goal.change",
  input: place,
  output: z.object({ removed: z.uuid() }),
  rest: { method: "DELETE", path: `${path}/{goal}` },
  audit: ({ input }) => ({ target: input.team, detail: { goal: input.goal } }),
  run: async ({ scope }, { goal }) => {
    const round = await lastRound(scope);
    if ("ok" in round) return round;
    return (await goals.removeTeamGoal(scope, goal)) ? ok({ removed: goal }) : notFound();
  },
});

export const restoreTeamGoal = operation({
  name: "team_goal.restore",
  summary: "Put back the goal of a team that was removed last",
  scope: "team",
  permission: "team_goal.change",
  input: place,
  output: teamGoalOutput,
  rest: { method: "POST", path: `${path}/{goal}/restore` },
  audit: ({ input }) => ({ target: input.team, detail: { goal: input.goal } }),
  run: async ({ scope }, { goal: id }) => {
    const round = await lastRound(scope);
    if ("ok" in round) return round;
    await goals.restoreTeamGoal(scope, id);
    const goal = await goals.findTeamGoal(scope, id);
    return goal ? ok(goal) : notFound();
  },
});
