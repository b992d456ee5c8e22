import { z } from "zod";

const day = z.date().transform((date) => date.toISOString().slice(0, 10));

/** Whether the page of one round is shown to the team, and to how many. */
export const teamShareOutput = z.object({
  isShared: z.boolean(),
  /** the last time that it was begun and that it was taken back */
  sharedOn: day.nullable(),
  endedOn: day.nullable(),
  /** how many members of the team, as it was in the round, read the page by this alone */
  readers: z.number().int(),
});
export type TeamShareOutput = z.output<typeof teamShareOutput>;
