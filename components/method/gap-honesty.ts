import { z } from "zod";
import kept from "./gap-honesty.json";

const share = z.number().min(0).max(1);

const rowSchema = z.object({
  raters: z.number().int(),
  /** of skills without a gap, in the worst kind of round that was tried */
  falseBlindSpots: share,
  falseClear: share,
  power: z.array(z.object({ gap: z.number().positive(), found: share })),
});
export type HonestyRow = z.infer<typeof rowSchema>;

/** What `npm run simulate` found: its file, not numbers by hand. */
export const gapHonestySchema = z.object({
  seed: z.number().int(),
  reports: z.number().int().positive(),
  rows: z.array(rowSchema).min(1),
});
export type GapHonesty = z.infer<typeof gapHonestySchema>;

export const GAP_HONESTY: GapHonesty = gapHonestySchema.parse(kept);
