import { z } from "zod";
import type { Tally } from "./attacker/tally";

const count = z.number().int().positive();
const byThreshold = z.record(z.enum(["3", "4", "5"]), z.number().int());

/** What one run of the attack tried and found: the numbers that the method page tells. */
export const attackFigures = z.object({
  day: z.iso.date(),
  seed: z.number().int(),
  organisations: count,
  rounds: count,
  reports: count,
  teamViews: count,
  /** the pages of trends between two rounds */
  trends: count,
  /** sums of answers and of people's figures that were read out of all this */
  equations: count,
  /** systems of them that were solved for some viewer */
  systems: count,
  viewers: count,
  /** rounds that were held against a twin with other answers behind the same figures */
  twins: count,
  /** by k: the fewest raters that any combination of figures was about */
  raters: byThreshold,
  /** by k: the fewest people, where figures of several are summed up */
  people: byThreshold,
  /** the narrowest range of an answer, in points */
  narrowest: z.number(),
});
export type AttackFigures = z.infer<typeof attackFigures>;

export const figuresOf = (tally: Tally, { seed, day }: { seed: number; day: string }): AttackFigures => {
  const { sameOrder: _, otherOrder: __, shares: ___, ...counts } = tally;
  return attackFigures.parse({ day, seed, ...counts });
};
