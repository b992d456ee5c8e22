import { z } from "zod";
import { memberOutput } from "./member";

/** A member as a person wants to read it: with the name of the line manager. */
export const directoryEntryOutput = memberOutput.omit({ managerEmail: true }).extend({
  managerName: z.string().nullable(),
  /** the mail about the membership could not arrive: for those who can change people */
  isUndelivered: z.boolean(),
});
export type DirectoryEntryOutput = z.infer<typeof directoryEntryOutput>;

export const undeliveredOutput = z.object({
  day: z.string(),
  /** what happened, and what helps, in words */
  detail: z.string(),
  mend: z.string(),
});
export type UndeliveredOutput = z.output<typeof undeliveredOutput>;
