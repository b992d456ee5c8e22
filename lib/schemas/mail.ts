import { z } from "zod";
import { REFUSALS } from "@/lib/domain/mail";
import { instantOutput } from "./fields";

/** How many were reminded; never who, and none who only owes a review about whoever asks. */
export const reminderOutcome = z.object({
  reminded: z.number().int(),
  /** had been reminded today before */
  already: z.number().int(),
  /** have switched reminders off */
  stopped: z.number().int(),
  /** now, or the end of quiet hours */
  leavesAt: instantOutput,
});
export type ReminderOutcome = z.output<typeof reminderOutcome>;

export const unreachedOutput = z.object({
  name: z.string(),
  email: z.string(),
  about: z.enum(["invitation", "link", "reminder", "report", "nomination", "approval", "another_name"]),
  why: z.enum(REFUSALS),
  day: z.string(),
  /** what happened, and what helps, in words */
  detail: z.string(),
  mend: z.string(),
  isMember: z.boolean(),
});
export type UnreachedOutput = z.output<typeof unreachedOutput>;
