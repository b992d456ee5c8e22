import { z } from "zod";
import { memberOutput } from "./member";

/** A member as a person wants to read it: with the name of the line manager. */
export const directoryEntryOutput = memberOutput
  .omit({ managerEmail: true })
  .extend({ managerName: z.string().nullable() });
export type DirectoryEntryOutput = z.infer<typeof directoryEntryOutput>;
