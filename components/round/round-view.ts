import type { z } from "zod";
import type { roundOutput } from "@/lib/schemas/round";

/** What every view of a round is drawn from. */
export type RoundView = {
  org: string;
  round: z.output<typeof roundOutput>;
  timeZone: string;
  /** the reader gets a report in this round: nothing about the reader is shown */
  isSubject: boolean;
};
