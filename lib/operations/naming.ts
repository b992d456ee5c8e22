import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { RoundScope } from "@/lib/access/scope";
import { createInvitations } from "@/lib/data/invitations";
import { enqueueAll } from "@/lib/data/jobs";
import { freezeApprovers } from "@/lib/data/nomination-fates";
import { propose } from "@/lib/data/proposals";
import { changeRound, findRoundDetail, listSubjects, moveRound, type SubjectRow } from "@/lib/data/rounds";
import { conflict, invalid, ok } from "@/lib/errors";
import { instantSchema } from "@/lib/schemas/fields";
import { roundDetailOutput } from "@/lib/schemas/round";

/** The line asks oneself, the manager and the direct reports; nobody is chosen as a peer. */
const BY_LINE = { peersPerSubject: 0, maxPerRater: 100 } as const;

/** Brings subjects into a round at naming: who approves, whom the line asks, and the mail that asks for names. */
export const askForNames = async (scope: RoundScope, subjects: readonly SubjectRow[]): Promise<void> => {
  const { orgId, roundId, round } = scope;
  if (round.nomination === "organiser" || subjects.length === 0) return;
  if (round.nomination === "manager_approves")
    await freezeApprovers(
      scope,
      subjects.map(({ memberId }) => memberId),
    );
  const byLine = await propose(scope, subjects, BY_LINE);
  await createInvitations(
    scope,
    byLine.map(({ subject, rater, relationship }) => ({
      subjectId: subject,
      raterId: rater,
      raterEmail: null,
      relationship,
    })),
  );
  await enqueueAll(
    "send-nomination-request",
    subjects.map(({ memberId }) => ({
      payload: { orgId, roundId, memberId },
      key: `nominate/${roundId}/${memberId}`,
    })),
  );
};

export const startNaming = operation({
  name: "round.nominate",
  summary: "Start naming raters: subjects are asked for names, or those who were chosen are told beforehand",
  scope: "round",
  permission: "round.change",
  input: z.object({ nominateBy: instantSchema.optional() }),
  output: roundDetailOutput,
  rest: { method: "POST", path: "/orgs/{org}/rounds/{round}/nominate" },
  audit: ({ output }) => ({ target: output.id }),
  run: async ({ scope, now }, input) => {
    const { round } = scope;
    if (round.state !== "draft")
      return conflict("round_not_draft", "Naming has begun, or the round has been opened or is over.");
    const nominateBy = input.nominateBy ?? round.nominateBy;
    if (!nominateBy)
      return invalid([{ path: "nominateBy", message: "Until when? Choose a day and an hour." }]);
    if (nominateBy <= now)
      return conflict(
        "nominate_by_passed",
        "The day until which raters are named has passed. Choose a later one.",
      );
    if (nominateBy >= (round.opensAt ?? round.closesAt))
      return invalid([{ path: "nominateBy", message: "Raters are named before the round opens." }]);
    const subjects = await listSubjects(scope);
    if (subjects.length === 0)
      return conflict("no_subjects", "Nobody gets a report yet. Choose who does, then begin.");
    await changeRound(scope, { nominateBy });
    await moveRound(scope, ["draft"], { state: "nominating" });
    await askForNames(scope, subjects);
    return ok(await findRoundDetail(scope, scope.roundId));
  },
});
