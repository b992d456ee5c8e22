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

const count = z.number().int().min(0);

/** What came of one made-up round: of how many skills without a gap, and of how many with one. */
const roundCountSchema = z.object({
  raters: count,
  gap: z.number().min(0),
  without: count,
  blindSpots: count,
  clear: count,
  apart: count,
  found: count,
});
export type RoundCount = z.infer<typeof roundCountSchema>;

/** What `npm run simulate` found: its file, not numbers by hand. */
export const gapHonestySchema = z.object({
  seed: z.number().int(),
  reports: z.number().int().positive(),
  rows: z.array(rowSchema).min(1),
  /** the first round of each kind, which the tests do again: they tell when the rules have changed since */
  first: z.array(roundCountSchema).min(1),
});
export type GapHonesty = z.infer<typeof gapHonestySchema>;

export const GAP_HONESTY: GapHonesty = gapHonestySchema.parse(kept);
