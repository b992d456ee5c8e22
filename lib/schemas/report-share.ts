import { z } from "zod";

const day = z.date().transform((date) => date.toISOString().slice(0, 10));

/** Somebody who may read a report beside its subject, or could once. */
export const reportReaderOutput = z.object({
  id: z.uuid(),
  name: z.string(),
  /** named by the round when it was opened, or by the subject since */
  by: z.enum(["round", "share"]),
  sharedOn: day.nullable(),
  endedOn: day.nullable(),
  /** the latest first */
  openedOn: z.array(day),
});
export type ReportReader = z.output<typeof reportReaderOutput>;
