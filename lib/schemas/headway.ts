import { z } from "zod";

/** How far a long call has come: so many of so many, in the stage that has this name. */
export const headwaySchema = z.object({
  stage: z.string(),
  done: z.number().int(),
  total: z.number().int(),
});
export type Headway = z.infer<typeof headwaySchema>;
