import { createHash } from "node:crypto";
import { enqueueAll, type Job, type JobName } from "./jobs";
import { type MailReason, recordReasons } from "./sent-mail";

/** A job that writes to somebody, and the reasons for it. */
export type MailJob<Name extends JobName> = Job<Name> & { reasons: readonly MailReason[] };

/**
 * Puts mail into the outbox, in the transaction that is under way. What there was a reason to write before is not
 * written again: a job is made only for whoever has a new one.
 */
export const enqueueMail = async <Name extends JobName>(
  scope: { orgId: string },
  name: Name,
  mails: readonly MailJob<Name>[],
): Promise<void> => {
  const fresh = await recordReasons(
    scope,
    mails.flatMap(({ reasons }) => reasons),
  );
  const due = mails.filter(({ reasons }) => reasons.some(({ reason }) => fresh.has(reason)));
  await enqueueAll(
    name,
    due.map(({ payload, key, runAt, keepsMoment }) => ({ payload, key, runAt, keepsMoment })),
  );
};

/** One waiting mail for each rater: whatever joins it has the same key. An address is not to be read in it. */
export const raterKey = (
  kind: "invitations" | "reminder",
  { orgId, email }: { orgId: string; email: string },
): string => `${kind}/${orgId}/${createHash("sha256").update(email).digest("base64url").slice(0, 22)}`;
