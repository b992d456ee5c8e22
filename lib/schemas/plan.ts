import { z } from "zod";
import { PLAN_LIMITS } from "@/lib/domain/plan-limit";
import { RELATIONSHIPS } from "@/lib/domain/relationship";
import { newInvitationSchema } from "./round";

const limit = ({ least, default: usual, most }: { least: number; default: number; most: number }) =>
  z.coerce.number().int().min(least).max(most).default(usual);

export const planInput = z.object({
  peersPerSubject: limit(PLAN_LIMITS.peersPerSubject),
  maxPerRater: limit(PLAN_LIMITS.maxPerRater),
});

/** What a plan goes through; without the last where it is only looked at. Counted in subjects. */
export const PLAN_STAGES = ["choosing", "writing"] as const;

/** How the roster is, or would be, without the invitations about whoever asks. */
export const rosterSpreadOutput = z.object({
  subjects: z.number().int(),
  load: z.object({
    /** people with so many reviews of others to give */
    bands: z.array(
      z.object({ from: z.number().int(), to: z.number().int().nullable(), raters: z.number().int() }),
    ),
    /** of those who are asked at all */
    median: z.number(),
    most: z.number().int(),
  }),
  /** about how many subjects enough are asked for a figure of each relationship */
  reach: z.array(
    z.object({
      relationship: z.enum(RELATIONSHIPS),
      needs: z.number().int(),
      asked: z.number().int(),
      reached: z.number().int(),
    }),
  ),
});
export type RosterSpreadOutput = z.infer<typeof rosterSpreadOutput>;

export const planSpreadOutput = rosterSpreadOutput.extend({ added: z.number().int() });
export type PlanSpreadOutput = z.infer<typeof planSpreadOutput>;

export const planOutput = rosterSpreadOutput.extend({
  items: z.array(newInvitationSchema),
  nextCursor: z.null(),
});
