import { z } from "zod";
import { RELATIONSHIPS } from "@/lib/domain/relationship";
import { ROUND_STATES } from "@/lib/domain/round";
import { listOf, pageSchema, searchSchema } from "./fields";

const tally = z.object({ asked: z.number().int(), answered: z.number().int(), declined: z.number().int() });
export type Tally = z.infer<typeof tally>;

/** What is never shown here: what was answered, and when. */
const totalOutput = tally.extend({
  /** raters who still have something to send */
  people: z.number().int(),
});
export type ProgressTotalOutput = z.infer<typeof totalOutput>;

/** Reviews that will have been sent at the close, or why nobody can tell yet. */
export const estimateOutput = z.discriminatedUnion("known", [
  z.object({ known: z.literal(false), why: z.enum(["too_few", "too_short", "too_early"]) }),
  z.object({
    known: z.literal(true),
    low: z.number().int(),
    likely: z.number().int(),
    high: z.number().int(),
  }),
]);

/** The same at the top of both lists. */
export const overviewOutput = z.object({
  state: z.enum(ROUND_STATES),
  total: totalOutput,
  /** null for a round that is not open */
  estimate: estimateOutput.nullable(),
});
export type OverviewOutput = z.infer<typeof overviewOutput>;

export const progressInput = pageSchema.extend({
  search: searchSchema,
  only: z.enum(["open", "short"]).optional(),
});

export const progressOutput = listOf(
  z.object({
    subject: z.object({ id: z.uuid(), name: z.string() }),
    groups: z.array(tally.extend({ relationship: z.enum(RELATIONSHIPS) })),
  }),
).extend(overviewOutput.shape);
export type ProgressOutput = z.infer<typeof progressOutput>;

export const waitingInput = pageSchema.extend({
  search: searchSchema,
  only: z.enum(["silent", "outside"]).optional(),
});

export const waitingOutput = listOf(
  z.object({
    /** a member's id, or that of one of an outsider's invitations */
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    isOutsider: z.boolean(),
    open: z.number().int(),
    links: z.array(z.object({ invitation: z.uuid(), subject: z.string(), isRevoked: z.boolean() })),
  }),
).extend(overviewOutput.shape);
export type WaitingOutput = z.infer<typeof waitingOutput>;
