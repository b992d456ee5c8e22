import { z } from "zod";
import { type CallContext, reading } from "@/lib/access/call";
import type { TeamScope } from "@/lib/access/scope";
import { type KnownReport, listKnownReports } from "@/lib/data/folded-reports";
import { findFrameworkVersion } from "@/lib/data/frameworks";
import { findTeamView, listTeamNames, type TeamViewRow } from "@/lib/data/team-snapshots";
import { collectTeamView } from "@/lib/data/team-views";
import type { TeamOverview } from "@/lib/domain/team-overview";
import { viewFor } from "@/lib/domain/team-viewer";
import { notFound, ok } from "@/lib/errors";
import { type BalanceOutput, balanceOutput, teamOverviewSchema } from "@/lib/schemas/balance";

const roundOf = (roundId: string, { roundName, closedOn }: TeamViewRow): BalanceOutput["round"] => ({
  id: roundId,
  name: roundName,
  closedOn: closedOn.toISOString().slice(0, 10),
});

/** A view as it was released, as one viewer may see it. */
export const seenBy = (text: string, known: readonly KnownReport[], least: number): TeamOverview =>
  viewFor({ view: teamOverviewSchema.parse(JSON.parse(text)), known, least });

/** The levels of those in the team whose reports the viewer may read now. */
const peopleOf = (known: readonly KnownReport[]): BalanceOutput["people"] =>
  known.flatMap(({ member, isInTeam, isReadable, levels: { leadership, management } }) =>
    isInTeam && isReadable && leadership !== null && management !== null
      ? [{ member, leadership, management }]
      : [],
  );

/** The round before, where both may be compared and this viewer may see that page too. */
const beforeOf = async (view: TeamOverview, before: TeamScope | null): Promise<BalanceOutput["before"]> => {
  if (!before || view.comparison?.round !== before.roundId) return null;
  const [found, known] = await Promise.all([findTeamView(before), listKnownReports(before)]);
  return found && { round: roundOf(before.roundId, found), view: seenBy(found.view, known, found.threshold) };
};

/** Everything that the figures of a team's page are made of, for this viewer; null where there is no such view. */
export const readBalance = async ({
  scope,
  caller,
  now,
}: CallContext<"team">): Promise<BalanceOutput | null> => {
  const [found, known] = await Promise.all([findTeamView(scope), listKnownReports(scope)]);
  if (!found) return null;
  collectTeamView(scope, caller, now);
  const view = seenBy(found.view, known, found.threshold);
  const isOrganisation = scope.teamId === scope.orgId;
  const [{ skills, dimensions }, before, tooClose] = await Promise.all([
    findFrameworkVersion(scope, found.frameworkId),
    beforeOf(view, scope.before),
    view.tooClose.length > 0 ? listTeamNames(scope, view.tooClose) : [],
  ]);
  return {
    round: roundOf(scope.roundId, found),
    team: { id: scope.teamId, name: found.teamName, isOrganisation },
    skills: skills.map(({ key, name, lists }) => ({ key, name, lists: [...lists] })),
    dimensions: dimensions.map(({ key, name, managementPole, leadershipPole }) => ({
      key,
      name,
      managementPole,
      leadershipPole,
    })),
    view,
    people: peopleOf(known),
    tooClose,
    before,
    organisation: isOrganisation || !found.whole ? null : seenBy(found.whole, known, found.threshold),
  };
};

export const loadBalance = reading({
  name: "balance.show",
  summary:
    "A team's released view: levels, coverage, situations, styles; the whole organisation's under its own id. From snapshots only",
  scope: "team",
  permission: "balance.read",
  input: z.object({ round: z.uuid().optional() }),
  output: balanceOutput,
  rest: { method: "GET", path: "/orgs/{org}/teams/{team}/balance", forms: ["pdf", "csv"] },
  run: async (context) => {
    const balance = await readBalance(context);
    return balance ? ok(balance) : notFound();
  },
});
