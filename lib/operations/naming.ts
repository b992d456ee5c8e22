import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { RoundScope } from "@/lib/access/scope";
import { createInvitations } from "@/lib/data/invitations";
import { listSubjectIds } from "@/lib/data/lines";
import { freezeApprovers } from "@/lib/data/nomination-fates";
import { propose } from "@/lib/data/proposals";
import { changeRound, findRoundDetail, moveRound } from "@/lib/data/rounds";
import { conflict, invalid, ok } from "@/lib/errors";
import { instantSchema } from "@/lib/schemas/fields";
import { roundDetailOutput } from "@/lib/schemas/round";
import { announceNaming } from "./naming-announcements";

/** The line asks oneself, the manager and the direct reports; nobody is chosen as a peer. */
const BY_LINE = { peersPerSubject: 0, maxPerRater: 100 } as const;

/** Brings subjects into a round at naming: who approves, whom the line asks, and the mail that asks for names. */
export const askForNames = async (
  scope: RoundScope,
  subjects: readonly string[],
  now: Date,
): Promise<void> => {
  const { nomination } = scope.round;
  if (nomination === "organiser" || subjects.length === 0) return;
  if (nomination === "manager_approves") await freezeApprovers(scope, subjects);
  const fresh = new Set(subjects);
  const { proposals } = await propose(scope, BY_LINE);
  const byLine = proposals.filter(({ subject }) => fresh.has(subject));
  await createInvitations(
    scope,
    byLine.map(({ subject, rater, relationship }) => ({
      subjectId: subject,
      raterId: rater,
      raterEmail: null,
      relationship,
    })),
  );
  await announceNaming(scope, subjects, now);
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
    const subjects = await listSubjectIds(scope);
    if (subjects.length === 0)
      return conflict("no_subjects", "Nobody gets a report yet. Choose who does, then begin.");
    await changeRound(scope, { nominateBy });
    await moveRound(scope, ["draft"], { state: "nominating" });
    await askForNames(scope, subjects, now);
    return ok(await findRoundDetail(scope, scope.roundId));
  },
});
