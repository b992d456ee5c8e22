import { z } from "zod";
import { type CallContext, reading } from "@/lib/access/call";
import { listRoleModels } from "@/lib/data/role-models";
import { listTeamRounds } from "@/lib/data/team-rounds";
import { findTeamShare } from "@/lib/data/team-shares";
import { isPermitted } from "@/lib/domain/policy";
import { dayIn } from "@/lib/domain/wall-clock";
import { notFound, ok } from "@/lib/errors";
import type { BalanceOutput } from "@/lib/schemas/balance";
import type { TeamGoalsOutput } from "@/lib/schemas/team-goal";
import { type TeamShareOutput, teamShareOutput } from "@/lib/schemas/team-share";
import { readBalance } from "./balance";
import { readTeamGoals } from "./team-goals";

type Round = BalanceOutput["round"];

/** For those who can show the page to the team: whether they do. */
const sharingOf = async ({ scope }: CallContext<"team">): Promise<TeamShareOutput | null> =>
  isPermitted(scope.parts, "balance.share") ? teamShareOutput.parse(await findTeamShare(scope)) : null;

const teamPageOutput = z.object({
  balance: z.custom<BalanceOutput>(),
  edition: z.string(),
  goals: z.custom<TeamGoalsOutput>(),
  sharing: z.custom<TeamShareOutput | null>(),
  rounds: z.custom<Round[]>(),
  models: z.array(z.object({ skill: z.string(), name: z.string() })),
  today: z.iso.date(),
});

export type TeamPageOutput = z.output<typeof teamPageOutput>;

/** The page of a team: its figures, and what is beside them. */
export const loadTeamPage = reading({
  name: "balance.page",
  summary: "A team’s released view with its goals, its other rounds and who may be asked about what",
  scope: "team",
  permission: "balance.read",
  input: z.object({}),
  output: teamPageOutput,
  isChecked: true,
  run: async (context) => {
    const { scope, now } = context;
    const [read, goals, sharing, rounds, models] = await Promise.all([
      readBalance(context),
      readTeamGoals(scope),
      sharingOf(context),
      listTeamRounds(scope),
      listRoleModels(scope),
    ]);
    if (!read) return notFound();
    return ok({
      ...read,
      goals,
      sharing,
      rounds: rounds.map(({ id, name, closedOn }) => ({
        id,
        name,
        closedOn: closedOn.toISOString().slice(0, 10),
      })),
      // nobody is told to ask themselves
      models: models.flatMap(({ skill, member }) =>
        member.id === scope.memberId ? [] : [{ skill, name: member.name }],
      ),
      today: dayIn(now, scope.timeZone),
    });
  },
});
