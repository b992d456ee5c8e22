import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { systemRoundScope } from "@/lib/access/gate";
import { enqueue } from "@/lib/data/jobs";
import { findMember } from "@/lib/data/members";
import { isQuiet } from "@/lib/domain/quiet-hours";
import { reportReadyLetter } from "@/lib/mail/report-letter";
import { nextPost } from "@/lib/operations/announcements";
import { type Attempt, postOnce, waiting } from "./post";

const payloadSchema = z.object({ orgId: z.uuid(), roundId: z.uuid(), memberId: z.uuid() });

export const sendReportReady = async (payload: unknown, attempt: Attempt): Promise<void> => {
  const { orgId, roundId, memberId } = payloadSchema.parse(payload);
  const scope = await systemRoundScope(SYSTEM, { orgId, roundId });
  const member = scope && (await findMember(scope.org, memberId));
  if (!member) return;
  const { quietHours, timeZone } = scope.org;
  if (isQuiet(attempt.now, quietHours, timeZone)) {
    const { runAt } = nextPost(scope.org, attempt.now);
    const key = `report-ready/${roundId}/${memberId}`;
    return enqueue("send-report-ready", { orgId, roundId, memberId }, key, runAt);
  }
  const { email: to, name } = member;
  await postOnce(scope.org, { kind: "report", email: to }, attempt, async (known) => {
    const reasons = waiting(known).filter((reason) => reason.roundId === roundId);
    if (reasons.length === 0) return null;
    const path = `/o/${scope.org.slug}/reports/${roundId}/${memberId}`;
    return {
      reasons: reasons.map(({ reason }) => reason),
      content: reportReadyLetter({ to, name, roundName: scope.round.name, path }),
    };
  });
};
