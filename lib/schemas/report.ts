import { z } from "zod";
import { VERDICTS } from "@/lib/domain/comparison";
import { ANONYMOUS_GROUPS } from "@/lib/domain/relationship";
import { GAP_CLASSES, type Report, type SelfNotes } from "@/lib/domain/report";
import { SKILL_LISTS } from "@/lib/domain/skill";
import { frameworkSchema } from "./framework";

const hidden = z.object({ hidden: z.enum(["too_few_answers", "too_few_raters", "nobody_answered"]) });
const cell = z.union([
  z.object({
    value: z.number(),
    bound: z.enum(["exact", "at_most", "at_least"]),
    low: z.number(),
    high: z.number(),
    n: z.number().int(),
  }),
  hidden,
]);
const cells = z.record(z.string(), cell);
const level = z.union([z.object({ value: z.number(), low: z.number(), high: z.number() }), hidden]);
const comments = z.object({
  skills: z.record(z.string(), z.array(z.string())),
  keep: z.array(z.string()),
  differently: z.array(z.string()),
});
/** What a report says of the rounds before it. */
const comparisonsSchema = z.array(
  z.object({
    round: z.uuid(),
    blocks: z.array(z.object({ key: z.string(), verdict: z.enum(VERDICTS), skills: z.array(z.string()) })),
  }),
);
const variance = z.object({ value: z.number(), df: z.number(), prior: z.boolean() });

/** A released report: everything that may be shown, listed; there is no room for a rater. */
export const reportSchema = z.object({
  version: z.literal(1),
  round: z.object({ id: z.uuid(), name: z.string(), closedOn: z.iso.date() }),
  subject: z.object({ id: z.uuid(), name: z.string() }),
  blocks: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      groups: z.array(z.enum(ANONYMOUS_GROUPS)),
      size: z.number().int(),
    }),
  ),
  skills: z.array(
    z.object({
      key: z.string(),
      self: z.number().nullable(),
      manager: z.number().nullable(),
      others: cell,
      blocks: cells,
      gap: z
        .object({
          class: z.enum(GAP_CLASSES),
          difference: z.number(),
          low: z.number(),
          high: z.number(),
          johari: z.enum(["blind_spot", "hidden_strength"]).nullable(),
        })
        .nullable(),
    }),
  ),
  lists: z.record(
    z.enum(SKILL_LISTS),
    z.object({
      self: z.number().nullable(),
      level,
      agreement: z.enum(["largely_agree", "somewhat_agree", "differ"]).nullable(),
    }),
  ),
  balance: z.object({
    common: level,
    difference: level,
    lean: z.enum(["leadership", "management", "no_clear_lean"]).nullable(),
  }),
  dimensions: z.array(
    z.object({
      key: z.string(),
      self: z.number().nullable(),
      manager: z.number().nullable(),
      others: cell,
      blocks: cells,
    }),
  ),
  comments: z.object({
    manager: z.object({ name: z.string(), comments }).nullable(),
    anonymous: comments.nullable(),
    hidden: hidden.shape.hidden.nullable(),
  }),
  method: z.object({
    threshold: z.number().int(),
    commentThreshold: z.number().int(),
    withinVariance: variance,
    listVariance: variance,
    manager: z.object({ name: z.string(), answered: z.boolean() }).nullable(),
    selfAnswered: z.boolean(),
    subjects: z.number().int(),
    references: z.record(z.string(), z.number()),
    framework: frameworkSchema,
  }),
  comparisons: comparisonsSchema.optional(),
}) satisfies z.ZodType<Report>;

/** What the release of a later round reads of a report again: counts, no value. */
export const earlierReportSchema = z.object({
  blocks: z.array(z.object({ key: z.string(), size: z.number().int() })),
  /** left out of rounds that only lie on the way */
  skills: z
    .array(
      z.object({
        key: z.string(),
        blocks: z.record(z.string(), z.union([z.object({ n: z.number().int() }), hidden])),
      }),
    )
    .nullable()
    .transform((skills) => skills ?? []),
  comparisons: comparisonsSchema.nullable().transform((comparisons) => comparisons ?? []),
});
export type EarlierReport = z.infer<typeof earlierReportSchema>;

export const selfNotesSchema = z.object({
  comments,
  reflection: z
    .object({
      tasksOrVision: z.string().optional(),
      controlOrInfluence: z.string().optional(),
      rightOrRightThings: z.string().optional(),
    })
    .nullable()
    .optional()
    .transform((value) => value ?? null),
}) satisfies z.ZodType<SelfNotes>;
