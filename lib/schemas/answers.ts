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
  skills: z
    .record(z.string(), skillAnswer)
    .default({})
    .meta({
      description:
        "By the keys of the form: how often each skill is seen, from 1 (almost never) to 5 (almost always).",
      example: { delegation: 4, feedback: NOT_OBSERVED },
    }),
  dimensions: z
    .record(z.string(), dimensionAnswer)
    .default({})
    .meta({
      description: "By the keys of the form: from -3 (the management pole) to 3 (the leadership pole).",
      example: { focus: -1 },
    }),
  comments: z
    .object({
      skills: z.record(z.string(), comment).optional().meta({ description: "About single skills, by key." }),
      keep: comment.optional().meta({ description: "What to keep doing." }),
      differently: comment.optional().meta({ description: "What to do differently." }),
    })
    .default({})
    .meta({
      description: "Words, which the subject reads without a name unless the form says otherwise.",
      example: { keep: "You ask what we need before you offer a solution." },
    }),
  reflection: z
    .object({
      tasksOrVision: comment.optional(),
      controlOrInfluence: comment.optional(),
      rightOrRightThings: comment.optional(),
    })
    .optional()
    .meta({
      description: "Only about oneself, and only for oneself.",
      example: { tasksOrVision: "Mostly tasks, this spring." },
    }),
});

export const answerStateSchema = z.enum(["draft", "sent"]).meta({
  description: "A draft counts for nothing. What was sent can be changed until the close.",
  example: "sent",
});

/** What is sealed: the answers and whether they were sent. */
export const ballotSchema = z.object({ state: answerStateSchema, answers: answersSchema });
export type Ballot = z.infer<typeof ballotSchema>;
