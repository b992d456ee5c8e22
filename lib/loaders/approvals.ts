import { z } from "zod";
import { reading } from "@/lib/access/call";
import { listApprovals } from "@/lib/data/approvals";
import { ok } from "@/lib/errors";
import { approvalsOutput } from "@/lib/schemas/nomination";
import { namingRound } from "./naming-round";

export const loadApprovals = reading({
  name: "nomination.approvals",
  summary: "Who is to be asked about those whose raters I approve, while raters are named",
  scope: "approver",
  permission: "nomination.approve",
  input: z.object({}),
  output: approvalsOutput,
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/approvals" },
  run: async ({ scope }) => {
    const { round } = scope;
    const isOpen = round.state === "nominating";
    return ok({
      round: namingRound(scope),
      isOpen,
      items: isOpen ? await listApprovals(scope) : [],
    });
  },
});
