import { z } from "zod";

/** As many as a person looks over; whoever wants others types on. */
export const FOUND_MOST = 8;

export const foundOutput = z.object({
  kind: z.enum(["person", "team", "round"]),
  id: z.uuid(),
  name: z.string(),
  /** what tells people of one name apart; of a round, how far it is */
  detail: z.string().nullable(),
});
export type Found = z.infer<typeof foundOutput>;
