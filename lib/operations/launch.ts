import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { RoundScope } from "@/lib/access/scope";
import { freezeTeams } from "@/lib/data/frozen-teams";
import { findRosterHash, type Invitation, listRoster } from "@/lib/data/invitations";
import { deleteNominations } from "@/lib/data/nomination-fates";
import { createRoundKey } from "@/lib/data/round-keys";
import { findRoundDetail, freezeReaders, listNeighbours, moveRound } from "@/lib/data/rounds";
import { forgetNamingMail } from "@/lib/data/sent-mail";
import { DAYS_BETWEEN_CLOSES, daysBefore, isRosterOpen } from "@/lib/domain/round";
import { reachesOutsiders } from "@/lib/env";
import { conflict, ok, type Problem } from "@/lib/errors";
import { roundDetailOutput } from "@/lib/schemas/round";
import { announceRound } from "./announcements";

const obstacle = async (
  scope: RoundScope,
  roster: readonly Invitation[],
  rosterHash: string | undefined,
  now: Date,
): Promise<Problem | null> => {
  const { round } = scope;
  if (!isRosterOpen(round.state))
    return conflict("round_not_draft", "This round has been opened or is over.");
  if (round.closesAt <= now)
    return conflict("close_passed", "The close lies in the past. Choose a later one, then open the round.");
  if (roster.length === 0)
    return conflict("nobody_invited", "Nobody is invited yet. Propose or add invitations first.");
  if (rosterHash !== undefined && rosterHash !== (await findRosterHash(scope)))
    return conflict(
      "roster_changed",
      "Who rates whom has changed since the preview. Look at it again, then open.",
    );
  // About oneself an organiser learns nothing here either: not that somebody from outside is asked.
  const visible = roster.filter(({ subjectId }) => subjectId !== scope.memberId);
  if (!scope.org.isDemo && !reachesOutsiders() && visible.some(({ raterEmail }) => raterEmail))
    return conflict(
      "needs_smtp",
      "People from outside are invited by mail: start Bothhats with SMTP_URL set first.",
    );
  const [neighbour] = await listNeighbours(scope, daysBefore(round.closesAt, DAYS_BETWEEN_CLOSES));
  if (neighbour?.why === "unreleased")
    return conflict(
      "subject_busy",
      `${neighbour.name} is a subject of "${neighbour.round}", which is not over yet.`,
    );
  if (neighbour)
    return conflict(
      "too_soon",
      `${neighbour.name}'s last round, "${neighbour.round}", closed less than ${DAYS_BETWEEN_CLOSES} days before this one would.`,
    );
  return null;
};

export const openRound = operation({
  name: "round.open",
  summary: "Open a round: roster, teams, readers and thresholds are frozen, the invitations go out",
  scope: "round",
  permission: "round.change",
  input: z.object({ rosterHash: z.string().optional() }),
  output: roundDetailOutput,
  rest: { method: "POST", path: "/orgs/{org}/rounds/{round}/open" },
  audit: ({ output }) => ({ target: output.id }),
  run: async ({ scope, now }, { rosterHash }) => {
    const roster = await listRoster(scope);
    const problem = await obstacle(scope, roster, rosterHash, now);
    if (problem) return problem;
    const moved = await moveRound(scope, ["draft", "nominating"], {
      state: "open",
      openedOn: now,
    });
    if (!moved)
      return conflict("round_not_draft", "This round has just been opened or cancelled by somebody else.");
    await deleteNominations(scope);
    await forgetNamingMail(scope);
    await freezeTeams(scope);
    await freezeReaders(scope, scope.round.readers);
    await createRoundKey(scope);
    await announceRound(scope, roster, now);
    return ok(await findRoundDetail(scope, scope.roundId));
  },
});
