import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { systemRoundScope } from "@/lib/access/gate";
import type { JobName } from "@/lib/data/jobs";
import { vacuumBallots } from "@/lib/data/round-keys";
import { releaseRound } from "@/lib/operations/release";
import * as nomination from "./nomination-mail";
import * as send from "./send";
import { sweepRounds } from "./sweep";

const release = async (payload: unknown): Promise<void> => {
  const ids = z.object({ orgId: z.uuid(), roundId: z.uuid() }).parse(payload);
  const scope = await systemRoundScope(SYSTEM, ids);
  if (scope) await releaseRound(scope);
};

/** Every job that the outbox can hold, and the sweep that the clock calls. */
export const TASKS: TaskList & Record<JobName, (payload: unknown) => Promise<void>> = {
  "send-sign-in": send.sendSignIn,
  "send-invitations": (payload) => send.sendInvitations(payload),
  "send-membership": send.sendMembership,
  "send-report-ready": send.sendReportReady,
  "send-token-notice": send.sendTokenNotice,
  "send-nomination-request": (payload) => nomination.sendNominationRequest(payload),
  "send-approval-request": nomination.sendApprovalRequest,
  "send-another-name": nomination.sendAnotherName,
  "release-round": release,
  "empty-ballot-box": vacuumBallots,
  sweep: async () => {
    await sweepRounds();
  },
};

/** The sweep, every minute. */
export const CRONTAB = "* * * * * sweep ?max=3";
