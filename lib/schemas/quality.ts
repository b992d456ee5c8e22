import { z } from "zod";
import type { RoundQuality } from "@/lib/domain/quality";
import { ROUND_STATES } from "@/lib/domain/round";

const share = z.object({ value: z.number(), bound: z.enum(["exact", "at_most", "at_least"]) });
const base = z.object({ version: z.literal(1), subjects: z.number().int() });

/** How good the measuring was in a round as a whole: nothing about anybody, and no room for it. */
export const qualitySchema = z.union([
  base.extend({
    figures: z.object({
      raters: z.number().int(),
      one: share,
      mean: share,
      needed: z.number().int().nullable(),
      alpha: z.object({ interval: share, ordinal: share }),
      shares: z.object({ subject: share, rater: share, rest: share }).nullable(),
    }),
  }),
  base.extend({ hidden: z.enum(["too_few_subjects", "too_few_answers"]) }),
]) satisfies z.ZodType<RoundQuality>;

export const qualityOutput = z.object({
  round: z.object({
    id: z.uuid(),
    name: z.string(),
    state: z.enum(ROUND_STATES),
    closedOn: z.iso.date().nullable(),
  }),
  /** null before the release, and for a round released before this was worked out: its answers are gone */
  quality: qualitySchema.nullable(),
});
export type QualityOutput = z.infer<typeof qualityOutput>;
