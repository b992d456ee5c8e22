import { z } from "zod";
import { RELATIONSHIPS } from "@/lib/domain/relationship";

/** A subject of a round with everybody who is asked about them. */
export const rosterEntryOutput = z.object({
  id: z.uuid(),
  name: z.string(),
  title: z.string().nullable(),
  raters: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      isOutsider: z.boolean(),
      relationship: z.enum(RELATIONSHIPS),
    }),
  ),
});
export type RosterEntryOutput = z.infer<typeof rosterEntryOutput>;
