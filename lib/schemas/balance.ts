import { z } from "zod";
import { SKILL_LISTS } from "@/lib/domain/skill";
import type { TeamOverview } from "@/lib/domain/team";

const figure = z.union([
  z.object({ value: z.number(), low: z.number(), high: z.number() }),
  z.object({ hidden: z.enum(["too_few_members", "overlaps", "tells_about_few"]) }),
]);

/** A team's released view: means over members, never a member. */
export const teamOverviewSchema = z.object({
  teamId: z.uuid(),
  skills: z.array(
    z.object({ key: z.string(), figure, coverage: z.enum(["covered", "unclear", "thin"]).nullable() }),
  ),
  strengths: z.array(z.string()),
  thin: z.array(z.string()),
  lists: z.record(z.enum(SKILL_LISTS), figure),
  difference: figure,
  lean: z.enum(["leadership", "management", "no_clear_lean"]).nullable(),
}) satisfies z.ZodType<TeamOverview>;

export const balanceOutput = z.object({
  round: z.object({ id: z.uuid(), name: z.string(), closedOn: z.string() }),
  team: z.object({ id: z.uuid(), name: z.string() }),
  /** the names of the skills as the round asked them */
  skillNames: z.record(z.string(), z.string()),
  /** for this viewer: who reads some members' reports does not see what would tell about the others */
  view: teamOverviewSchema,
});
export type BalanceOutput = z.infer<typeof balanceOutput>;
