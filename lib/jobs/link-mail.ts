import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { orgScope } from "@/lib/access/gate";
import { findRater, listByLink } from "@/lib/data/raters";
import { dropReasons } from "@/lib/data/sent-mail";
import { MINUTES_PER_FORM } from "@/lib/domain/round";
import { outsiderLetter } from "@/lib/mail/outsider-letter";
import { askedRounds } from "./asked-rounds";
import { type Attempt, postOnce, waiting } from "./post";

const payloadSchema = z.object({ orgId: z.uuid(), invitationId: z.uuid() });

/** A new link for an old one. It waits for nothing: somebody has just been told that it is on its way. */
export const sendLink = async (payload: unknown, attempt: Attempt): Promise<void> => {
  const { orgId, invitationId } = payloadSchema.parse(payload);
  const org = await orgScope(SYSTEM, orgId, "member.read");
  const rater = org && (await findRater(org, invitationId));
  if (!rater || rater.raterId) return;
  await postOnce(org, { kind: "link", email: rater.email }, attempt, async (known) => {
    const reviews = await listByLink(org, invitationId, attempt.now);
    // Several may wait for one address: each job sends for its own, and only the newest link is good.
    const own = waiting(known).filter(({ reason }) => reason.startsWith(`link/${invitationId}/`));
    const reasons = own.map(({ reason }) => reason);
    if (reviews.length === 0) {
      await dropReasons(org, reasons);
      return null;
    }
    if (reasons.length === 0) return null;
    return {
      reasons,
      content: outsiderLetter({
        to: rater.email,
        orgName: org.orgName,
        timeZone: org.timeZone,
        rounds: askedRounds(org.slug, rater, reviews),
        minutes: MINUTES_PER_FORM,
        isReplacement: true,
      }),
    };
  });
};
