import { operation } from "@/lib/access/call";
import { findFramework } from "@/lib/data/frameworks";
import { createInvitations } from "@/lib/data/invitations";
import { listMemberLines, listRosterLines, listSubjectIds } from "@/lib/data/lines";
import * as rounds from "@/lib/data/rounds";
import { DAYS_BETWEEN_CLOSES } from "@/lib/domain/round";
import { earliestNextClose, nextCloseOf, nextNameOf, renewedRoster } from "@/lib/domain/round-copy";
import { conflict, invalid, ok, type Problem } from "@/lib/errors";
import { NAME_LENGTH } from "@/lib/schemas/fields";
import { roundCopySchema, roundDetailOutput } from "@/lib/schemas/round";

const wrongTimes = (
  times: { closesAt: Date; opensAt: Date | null },
  { now, earliest }: { now: Date; earliest: Date | null },
): Problem | null => {
  const { closesAt, opensAt } = times;
  if (closesAt <= now) return invalid([{ path: "closesAt", message: "The close must lie in the future." }]);
  if (opensAt && opensAt >= closesAt)
    return invalid([{ path: "closesAt", message: "The close must come after the opening." }]);
  if (earliest && closesAt < earliest)
    return invalid([
      {
        path: "closesAt",
        message: `Two closes about the same people lie ${DAYS_BETWEEN_CLOSES} days apart or more.`,
      },
    ]);
  return null;
};

export const duplicateRound = operation({
  name: "round.duplicate",
  summary:
    "Make a draft like a round, for the next time: same settings, and who rates whom as far as it is still true; nothing about answers",
  scope: "round",
  permission: "round.change",
  input: roundCopySchema,
  output: roundDetailOutput,
  rest: { method: "POST", path: "/orgs/{org}/rounds/{round}/duplicate", status: 201 },
  audit: ({ output }) => ({ target: output.id, detail: { name: output.name } }),
  run: async ({ scope, now }, input) => {
    const { org, round: from } = scope;
    if (from.state === "closed")
      return conflict("round_closing", "Its reports are being made. Duplicate the round in a moment.");
    const { closedOn } = await rounds.findRound(scope, scope.roundId);
    const source = { state: from.state, closesAt: from.closesAt, closedOn };
    const times = { closesAt: input.closesAt ?? nextCloseOf(source, now), opensAt: input.opensAt ?? null };
    const wrong = wrongTimes(times, { now, earliest: earliestNextClose(source) });
    if (wrong) return wrong;
    const members = await listMemberLines(org);
    const subjects = await listSubjectIds(scope);
    if (subjects.length === 0)
      return conflict("nobody_left", "Nobody whom this round was about is here any more. Make a new round.");
    const { threshold, commentThreshold, readers, nomination, nominateLeast, nominateMost, reminders } = from;
    const roundId = await rounds.createRound(org, {
      name: input.name ?? nextNameOf(from.name, NAME_LENGTH),
      ...times,
      threshold,
      commentThreshold,
      readers,
      nomination,
      nominateBy: null,
      nominateLeast,
      nominateMost,
      reminders,
      state: "draft",
      frameworkId: (await findFramework(org)).id,
    });
    await rounds.writeSubjects(org, roundId, subjects);
    const lines = renewedRoster(await listRosterLines(scope), members);
    await createInvitations(
      { orgId: scope.orgId, roundId },
      lines.map(({ subject, rater, email, relationship }) => ({
        subjectId: subject,
        raterId: rater,
        raterEmail: email,
        relationship,
      })),
    );
    return ok(await rounds.findRoundDetail(org, roundId));
  },
});
