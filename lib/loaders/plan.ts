import { reading } from "@/lib/access/call";
import { propose } from "@/lib/data/proposals";
import { ok } from "@/lib/errors";
import { planInput, planOutput, planSpreadOutput } from "@/lib/schemas/plan";
import { spreadFrom } from "./roster-spread";

export const loadPlan = reading({
  name: "invitation.plan",
  summary:
    "What teams and line managers propose beside what stands, and how reviews would be spread with it, without proposals about oneself; writes nothing",
  scope: "round",
  permission: "invitation.read",
  input: planInput,
  output: planOutput,
  rest: { method: "POST", path: "/orgs/{org}/rounds/{round}/plan", stages: ["choosing"] },
  run: async ({ scope, tell }, limits) => {
    const { proposals, tally } = await propose(scope, limits, tell);
    const items = proposals.filter(({ subject }) => subject !== scope.memberId);
    return ok({ items, nextCursor: null, ...spreadFrom(tally, scope.round.threshold) });
  },
});

export const loadPlanSpread = reading({
  name: "invitation.plan_spread",
  summary: "How reviews would be spread with what teams and line managers propose, without the proposals",
  scope: "round",
  permission: "invitation.read",
  input: planInput,
  output: planSpreadOutput,
  run: async ({ scope }, limits) => {
    const { proposals, tally } = await propose(scope, limits);
    const added = proposals.filter(({ subject }) => subject !== scope.memberId).length;
    return ok({ added, ...spreadFrom(tally, scope.round.threshold) });
  },
});
