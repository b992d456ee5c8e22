import { z } from "zod";
import { MEND_EFFECTS } from "@/lib/domain/mend";
import { PROSPECTS } from "@/lib/domain/prospect";
import { ANONYMOUS_GROUPS, RELATIONSHIPS } from "@/lib/domain/relationship";
import { RESPONSE_SHARE } from "@/lib/domain/round";
import { pageSchema, searchSchema } from "./fields";

const count = z.number().int();
const forecastSchema = z.object({
  named: z.object({ self: z.boolean(), manager: z.boolean() }),
  blocks: z.array(z.object({ key: z.string(), label: z.string(), groups: z.array(z.string()), size: count })),
  merged: z.array(z.string()),
  isHidden: z.boolean(),
  hasComments: z.boolean(),
});

const mendSchema = z.object({
  effect: z.enum(MEND_EFFECTS),
  /** the groups that get figures of their own */
  groups: z.array(z.enum(ANONYMOUS_GROUPS)),
  /** how many to ask in addition, by relationship */
  add: z.partialRecord(z.enum(RELATIONSHIPS), count),
});

const signSchema = z.discriminatedUnion("sign", [
  z.object({ sign: z.literal("few"), raters: count }),
  z.object({ sign: z.literal("one_sided"), relationship: z.enum(RELATIONSHIPS) }),
  z.object({ sign: z.literal("one_team"), team: z.string() }),
  z.object({ sign: z.literal("mutual"), mutual: count, raters: count }),
]);

const changeSchema = z.object({
  round: z.object({ id: z.uuid(), name: z.string() }),
  /** blocks that a few other people are in than answered last time: no trend */
  blocks: z.array(z.object({ key: z.string(), label: z.string(), others: count })),
});

export const previewInput = pageSchema.extend({
  share: z.coerce.number().min(0).max(1).default(RESPONSE_SHARE),
  search: searchSchema,
});

export const previewOutput = z.object({
  rosterHash: z.string(),
  share: z.number(),
  /** over everybody, whatever was searched for */
  summary: z.object({
    subjects: count,
    invitations: count,
    prospects: z.record(z.enum(PROSPECTS), count),
    /** for how many there would be no trend in some block, and whose choice of raters shows some sign */
    changed: count,
    signs: count,
  }),
  /** those with a problem first, then by name */
  items: z.array(
    z.object({
      subject: z.object({ id: z.uuid(), name: z.string() }),
      asked: z.record(z.enum(RELATIONSHIPS), count),
      prospect: z.enum(PROSPECTS),
      /** if everybody answers */
      full: forecastSchema,
      /** if only the given share of every group answers */
      partial: forecastSchema,
      /** the fewest people to ask so that it is otherwise at that share */
      mends: z.array(mendSchema),
      /** what an organiser should look at in the choice of raters */
      signs: z.array(signSchema),
      /** what is different from the last released round, where that forbids a trend */
      change: changeSchema.nullable(),
    }),
  ),
  nextCursor: z.uuid().nullable(),
});
export type PreviewOutput = z.infer<typeof previewOutput>;
export type PreviewItem = PreviewOutput["items"][number];
