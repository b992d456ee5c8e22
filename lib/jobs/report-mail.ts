import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { systemRoundScope } from "@/lib/access/gate";
import { findMember } from "@/lib/data/members";
import { reportReadyLetter } from "@/lib/mail/report-letter";
import { post } from "./post";

const payloadSchema = z.object({ orgId: z.uuid(), roundId: z.uuid(), memberId: z.uuid() });

export const sendReportReady = async (payload: unknown): Promise<void> => {
  const { orgId, roundId, memberId } = payloadSchema.parse(payload);
  const scope = await systemRoundScope(SYSTEM, { orgId, roundId });
  const member = scope && (await findMember(scope.org, memberId));
  if (!member) return;
  await post(
    reportReadyLetter({
      to: member.email,
      name: member.name,
      roundName: scope.round.name,
      path: `/o/${scope.org.slug}/reports/${roundId}/${memberId}`,
    }),
    scope.org.isDemo,
  );
};
