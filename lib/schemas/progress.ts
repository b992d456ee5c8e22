import { z } from "zod";
import { RELATIONSHIPS } from "@/lib/domain/relationship";

const tally = z.object({ asked: z.number().int(), answered: z.number().int(), declined: z.number().int() });
export type Tally = z.infer<typeof tally>;

/** Counts of states, and who still has reviews to give: never what was answered, and never when. */
export const progressOutput = z.object({
  total: tally,
  items: z.array(
    z.object({
      subject: z.object({ id: z.uuid(), name: z.string() }),
      groups: z.array(tally.extend({ relationship: z.enum(RELATIONSHIPS) })),
    }),
  ),
  waiting: z.array(z.object({ name: z.string(), email: z.string(), open: z.number().int() })),
});
export type ProgressOutput = z.infer<typeof progressOutput>;
