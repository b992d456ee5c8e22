import { z } from "zod";
import { NOT_OBSERVED, PLACES, RATINGS } from "@/lib/domain/scale";
import { prose } from "./fields";

export const COMMENT_LENGTH = 2_000;

const comment = prose(COMMENT_LENGTH);
const skillAnswer = z.union([z.literal(RATINGS), z.literal(NOT_OBSERVED)], {
  error: "Answer with 1, 2, 3, 4, 5 or not_observed.",
});
const dimensionAnswer = z.union([z.literal(PLACES), z.literal(NOT_OBSERVED)], {
  error: "Answer with -3 to 3 or not_observed.",
});

/** One person's answers to one invitation; keys are checked against the round's framework by the operation. */
export const answersSchema = z.object({
  skills: z.record(z.string(), skillAnswer).default({}),
  dimensions: z.record(z.string(), dimensionAnswer).default({}),
  comments: z
    .object({
      skills: z.record(z.string(), comment).optional(),
      keep: comment.optional(),
      differently: comment.optional(),
    })
    .default({}),
  reflection: z
    .object({
      tasksOrVision: comment.optional(),
      controlOrInfluence: comment.optional(),
      rightOrRightThings: comment.optional(),
    })
    .optional(),
});

export const answerStateSchema = z.enum(["draft", "sent"]);

/** What is sealed: the answers and whether they were sent. */
export const ballotSchema = z.object({ state: answerStateSchema, answers: answersSchema });
export type Ballot = z.infer<typeof ballotSchema>;
