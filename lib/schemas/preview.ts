import { z } from "zod";
import { RELATIONSHIPS } from "@/lib/domain/relationship";
import { RESPONSE_SHARE } from "@/lib/domain/round";

const forecastSchema = z.object({
  named: z.object({ self: z.boolean(), manager: z.boolean() }),
  blocks: z.array(
    z.object({ key: z.string(), label: z.string(), groups: z.array(z.string()), size: z.number().int() }),
  ),
  merged: z.array(z.string()),
  isHidden: z.boolean(),
  hasComments: z.boolean(),
});

export const previewInput = z.object({ share: z.coerce.number().min(0).max(1).default(RESPONSE_SHARE) });

export const previewOutput = z.object({
  rosterHash: z.string(),
  share: z.number(),
  items: z.array(
    z.object({
      subject: z.object({ id: z.uuid(), name: z.string() }),
      asked: z.record(z.enum(RELATIONSHIPS), z.number().int()),
      /** if everybody answers */
      full: forecastSchema,
      /** if only the given share of every group answers */
      partial: forecastSchema,
    }),
  ),
});
export type PreviewOutput = z.infer<typeof previewOutput>;
