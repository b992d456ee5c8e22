import type { Task, TaskList } from "graphile-worker";
import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { systemRoundScope } from "@/lib/access/gate";
import type { JobName } from "@/lib/data/jobs";
import { vacuumBallots } from "@/lib/data/round-keys";
import { releaseRound } from "@/lib/operations/release";
import { sendMembership, sendSignIn, sendTokenNotice } from "./account-mail";
import { sendInvitations } from "./invitation-mail";
import { sendLink } from "./link-mail";
import { freeLostJobs } from "./lost-jobs";
import { sendAnotherName, sendApprovalRequest, sendNominationRequest } from "./naming-mail";
import type { Attempt } from "./post";
import { sendReminder } from "./reminder-mail";
import { sweepReminders } from "./reminder-sweep";
import { sendReportReady } from "./report-mail";
import { sweepImports, sweepRounds } from "./sweep";

const release = async (payload: unknown): Promise<void> => {
  const ids = z.object({ orgId: z.uuid(), roundId: z.uuid() }).parse(payload);
  const scope = await systemRoundScope(SYSTEM, ids);
  if (scope) await releaseRound(scope);
};

/** A mail's job is told the moment, and whether it is tried for the last time. */
const mail =
  (send: (payload: unknown, attempt: Attempt) => Promise<void>): Task =>
  (payload, { job }) =>
    send(payload, { now: new Date(), isLast: job.attempts >= job.max_attempts });

/** Every job that the outbox can hold, and the sweeps that the clock calls. */
export const TASKS: TaskList & Record<JobName, Task> = {
  "send-sign-in": sendSignIn,
  "send-invitations": mail(sendInvitations),
  "send-link": mail(sendLink),
  "send-reminder": mail(sendReminder),
  "send-membership": mail(sendMembership),
  "send-report-ready": mail(sendReportReady),
  "send-nomination-request": mail(sendNominationRequest),
  "send-approval-request": mail(sendApprovalRequest),
  "send-another-name": mail(sendAnotherName),
  "send-token-notice": (payload, { job }) => sendTokenNotice(payload, job.key ?? String(job.id)),
  "release-round": release,
  "empty-ballot-box": vacuumBallots,
  sweep: async () => {
    await sweepRounds();
    await sweepImports();
  },
  remind: async () => {
    await sweepReminders(new Date());
  },
  "free-lost-jobs": () => freeLostJobs(new Date()),
};

/** The sweeps, every minute. */
export const CRONTAB = [
  "* * * * * sweep ?max=3",
  "* * * * * remind ?max=3",
  "* * * * * free-lost-jobs ?max=3",
].join("\n");
