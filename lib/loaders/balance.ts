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
import { type BalanceOutput, balanceOutput } from "@/lib/schemas/balance";
import { readOverview } from "./team-overview";

/** The round of a team's page. */
export const roundOf = (roundId: string, { roundName, closedOn }: TeamViewRow): BalanceOutput["round"] => ({
  id: roundId,
  name: roundName,
  closedOn: closedOn.toISOString().slice(0, 10),
});

type Known = readonly KnownReport[];

/** A view as it was released, as one viewer may see it. */
export const seenBy = async (
  scope: TeamScope,
  snapshot: { teamId: string; hash: string },
  { known, least }: { known: Known; least: number },
): Promise<TeamOverview> => viewFor({ view: await readOverview(scope, snapshot), known, least });

/** The levels of those in the team whose reports the viewer may read now. */
const peopleOf = (known: Known): BalanceOutput["people"] =>
  known.flatMap(({ member, isInTeam, isReadable, levels: { leadership, management } }) =>
    isInTeam && isReadable && leadership !== null && management !== null
      ? [{ member, leadership, management }]
      : [],
  );

type Seen = { found: TeamViewRow; known: Known; view: TeamOverview };

/** A team's view of one round for this viewer, with what there is of it; null where there is none. */
const findSeen = async (scope: TeamScope): Promise<Seen | null> => {
  const [found, known] = await Promise.all([findTeamView(scope), listKnownReports(scope)]);
  if (!found) return null;
  const { hash, threshold: least } = found;
  return { found, known, view: await seenBy(scope, { teamId: scope.teamId, hash }, { known, least }) };
};

/** The whole organisation's view beside a team's; none beside its own. */
const wholeOf = async (
  scope: TeamScope,
  { found: { wholeHash, threshold: least }, known }: Seen,
): Promise<TeamOverview | null> => {
  const { teamId, orgId } = scope;
  if (teamId === orgId || wholeHash === null) return null;
  return seenBy(scope, { teamId: orgId, hash: wholeHash }, { known, least });
};

/** All that a view depends on for this viewer, and that may be called otherwise one day; short, since views have hashes. */
const editionOf = ({ found, known }: Seen): unknown[] => [
  found,
  known.map(({ member, isInTeam, isReadable }) => [member, isInTeam, isReadable]),
];

export type Balance = {
  readonly balance: BalanceOutput;
  /** a short text that is another whenever anything in the balance is */
  readonly edition: string;
};

/** Everything that the figures of a team's page are made of, for this viewer; null where there is no such view. */
export const readBalance = async ({ scope, caller, now }: CallContext<"team">): Promise<Balance | null> => {
  const { before: scopeBefore, roundId, teamId } = scope;
  const seen = await findSeen(scope);
  if (!seen) return null;
  collectTeamView(scope, caller, now);
  const { found, known, view } = seen;
  // The round before, where both may be compared and this viewer may see that page too.
  const comparable = scopeBefore && view.comparison?.round === scopeBefore.roundId ? scopeBefore : null;
  const [{ skills, dimensions }, before, tooClose, organisation] = await Promise.all([
    findFrameworkVersion(scope, found.frameworkId),
    comparable && findSeen(comparable),
    view.tooClose.length > 0 ? listTeamNames(scope, view.tooClose) : [],
    wholeOf(scope, seen),
  ]);
  const balance: BalanceOutput = {
    round: roundOf(roundId, found),
    team: { id: teamId, name: found.teamName, isOrganisation: teamId === scope.orgId },
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
    before: before && comparable && { round: roundOf(comparable.roundId, before.found), view: before.view },
    organisation,
  };
  const edition = JSON.stringify([roundId, teamId, editionOf(seen), before && editionOf(before), tooClose]);
  return { balance, edition };
};

export const loadBalance = reading({
  name: "balance.show",
  summary:
    "A team’s released view: levels, coverage, situations, styles; the whole organisation’s under its own id. From snapshots only",
  scope: "team",
  permission: "balance.read",
  input: z.object({ round: z.uuid().optional() }),
  output: balanceOutput,
  rest: { method: "GET", path: "/orgs/{org}/teams/{team}/balance", forms: ["pdf", "csv"] },
  run: async (context) => {
    const read = await readBalance(context);
    return read ? ok(read.balance) : notFound();
  },
});
