import { z } from "zod";
import { operation } from "@/lib/access/call";
import { findFrameworkVersion } from "@/lib/data/frameworks";
import { declineOwn, saveOwnBallot } from "@/lib/data/own-ballot";
import { LARGEST_BALLOT_BYTES } from "@/lib/data/seal";
import { takesAnswers } from "@/lib/domain/round";
import type { Framework } from "@/lib/domain/skill";
import { conflict, type FieldError, invalid, ok, type Problem } from "@/lib/errors";
import { answerStateSchema, answersSchema, type Ballot } from "@/lib/schemas/answers";
import { EXAMPLE_ID } from "@/lib/schemas/fields";

const closed = (): Problem =>
  conflict(
    "round_closed",
    "This round is closed. What you had sent before stays; this change was not saved.",
  );

/** Keys that the round's framework does not know. */
const unknownKeys = (answers: Ballot["answers"], framework: Framework): FieldError[] => {
  const skills = new Set(framework.skills.map(({ key }) => key));
  const dimensions = new Set(framework.dimensions.map(({ key }) => key));
  const unknown = (path: string, keys: readonly string[], known: ReadonlySet<string>): FieldError[] =>
    keys
      .filter((key) => !known.has(key))
      .map((key) => ({ path: `${path}.${key.slice(0, 60)}`, message: "This round does not ask for this." }));
  return [
    ...unknown("skills", Object.keys(answers.skills), skills),
    ...unknown("dimensions", Object.keys(answers.dimensions), dimensions),
    ...unknown("comments.skills", Object.keys(answers.comments.skills ?? {}), skills),
  ].slice(0, 50);
};

const isEmpty = (answers: Ballot["answers"]): boolean =>
  Object.keys(answers.skills).length === 0 && Object.keys(answers.dimensions).length === 0;

export const saveAnswers = operation({
  name: "answer.save",
  summary: "Save one’s own answers, whole, as a draft or sent; they can be changed until the close",
  scope: "rater",
  permission: "answer.give",
  input: answersSchema.extend({
    state: answerStateSchema,
    edition: z.uuid().nullish().meta({
      description:
        "The edition that was read: saving over a newer one is refused. Left out, the newest wins.",
      example: EXAMPLE_ID,
    }),
  }),
  output: z.object({ state: answerStateSchema, edition: z.uuid() }),
  rest: { method: "PUT", path: "/invitations/{invitation}/answers" },
  audit: null,
  run: async ({ scope, now }, { state, edition, ...answers }) => {
    if (!takesAnswers(scope.round, now)) return closed();
    const unknown = unknownKeys(answers, await findFrameworkVersion(scope, scope.round.frameworkId));
    if (unknown.length > 0) return invalid(unknown);
    if (answers.reflection && scope.relationship !== "self")
      return invalid([
        { path: "reflection", message: "These questions are only on the form about oneself." },
      ]);
    if (state === "sent" && isEmpty(answers))
      return invalid([
        { path: "skills", message: "Answer at least one question before you send, or decline." },
      ]);
    const ballot: Ballot = { state, answers };
    if (Buffer.byteLength(JSON.stringify(ballot)) > LARGEST_BALLOT_BYTES)
      return invalid([
        { path: "comments", message: "All comments together are too long. Please shorten some." },
      ]);
    const outcome = await saveOwnBallot(scope, ballot, { now, expected: edition });
    if (outcome.saved) return ok({ state, edition: outcome.edition });
    if (outcome.why === "closed") return closed();
    return conflict(
      "changed_elsewhere",
      "These answers were changed in another tab or on another device. What was saved there is kept.",
    );
  },
});

export const declineInvitation = operation({
  name: "answer.decline",
  summary: "Decline an invitation; no reason is asked and a draft is destroyed",
  scope: "rater",
  permission: "answer.give",
  input: z.object({}),
  output: z.object({ state: z.literal("declined") }),
  rest: { method: "POST", path: "/invitations/{invitation}/decline" },
  audit: null,
  run: async ({ scope, now }) =>
    (await declineOwn(scope, now)) ? ok({ state: "declined" as const }) : closed(),
});
