import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { orgScope } from "@/lib/access/gate";
import type { OrgScope } from "@/lib/access/scope";
import { enqueue } from "@/lib/data/jobs";
import { raterKey } from "@/lib/data/outbox";
import { findRater, listOpenReviews, type OpenReview, type Rater } from "@/lib/data/raters";
import { dropReasons, type KnownReason } from "@/lib/data/sent-mail";
import { isQuiet } from "@/lib/domain/quiet-hours";
import { MINUTES_PER_FORM } from "@/lib/domain/round";
import { dayAfter, dayIn, instantOf } from "@/lib/domain/wall-clock";
import { absolute } from "@/lib/env";
import { invitationLetter } from "@/lib/mail/invitation-letter";
import type { LetterContent } from "@/lib/mail/letter";
import { outsiderLetter } from "@/lib/mail/outsider-letter";
import { nextPost } from "@/lib/operations/announcements";
import { askedRounds } from "./asked-rounds";
import { type Attempt, type Posting, postOnce, waiting } from "./post";

const payloadSchema = z.object({ orgId: z.uuid(), invitationId: z.uuid() });

/** One invitation a day: what opens after it has left comes on the next morning. */
const MORNING = "08:00";

const letterFor = (org: OrgScope, rater: Rater, reviews: readonly OpenReview[]): LetterContent => {
  const facts = {
    to: rater.email,
    orgName: org.orgName,
    timeZone: org.timeZone,
    rounds: askedRounds(org.slug, rater, reviews),
    minutes: reviews.length * MINUTES_PER_FORM,
  };
  return rater.raterId
    ? invitationLetter({ ...facts, name: rater.name ?? "", home: absolute(`/o/${org.slug}`) })
    : outsiderLetter(facts);
};

/** From when on it may leave, if not now. */
const postponed = (org: OrgScope, known: readonly KnownReason[], now: Date): Date | null => {
  const today = dayIn(now, org.timeZone);
  if (known.some(({ state, day }) => state === "sent" && day === today)) {
    const morning = instantOf(`${dayAfter(today, 1)}T${MORNING}`, org.timeZone) ?? now;
    return nextPost(org, morning).runAt;
  }
  return isQuiet(now, org.quietHours, org.timeZone) ? nextPost(org, now).runAt : null;
};

export const sendInvitations = async (payload: unknown, attempt: Attempt): Promise<void> => {
  const { orgId, invitationId } = payloadSchema.parse(payload);
  const org = await orgScope(SYSTEM, orgId, "member.read");
  const rater = org && (await findRater(org, invitationId));
  if (!rater) return;
  const { now } = attempt;
  const prepare = async (known: readonly KnownReason[]): Promise<Posting | null> => {
    const later = postponed(org, known, now);
    if (later) {
      const key = raterKey("invitations", { orgId, email: rater.email });
      await enqueue("send-invitations", { orgId, invitationId }, key, later);
      return null;
    }
    const reasons = waiting(known);
    const rounds = new Set(reasons.map(({ roundId }) => roundId));
    const open = (await listOpenReviews(org, rater, now)).filter(({ roundId }) => rounds.has(roundId));
    const asked = new Set<string | null>(open.map(({ roundId }) => roundId));
    // What was answered, declined or closed before the mail could leave is not asked for.
    await dropReasons(
      org,
      reasons.filter(({ roundId }) => !asked.has(roundId)).map(({ reason }) => reason),
    );
    if (open.length === 0) return null;
    return {
      reasons: reasons.filter(({ roundId }) => asked.has(roundId)).map(({ reason }) => reason),
      content: letterFor(org, rater, open),
    };
  };
  await postOnce(org, { kind: "invitation", email: rater.email }, attempt, prepare);
};
