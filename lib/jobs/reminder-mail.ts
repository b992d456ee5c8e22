import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { orgScope } from "@/lib/access/gate";
import type { OrgScope } from "@/lib/access/scope";
import { remindersToken } from "@/lib/access/token";
import { enqueue } from "@/lib/data/jobs";
import { raterKey } from "@/lib/data/outbox";
import { findRater, listOpenReviews, type OpenReview, type Rater } from "@/lib/data/raters";
import { isReminderStopped } from "@/lib/data/reminder-stops";
import { dropReasons, type KnownReason, settleReasons } from "@/lib/data/sent-mail";
import { isQuiet } from "@/lib/domain/quiet-hours";
import { MINUTES_PER_FORM } from "@/lib/domain/round";
import { dayIn } from "@/lib/domain/wall-clock";
import { absolute } from "@/lib/env";
import { t } from "@/lib/i18n";
import { reminderLetter } from "@/lib/mail/reminder-letter";
import { nextPost } from "@/lib/operations/announcements";
import { askedRounds } from "./asked-rounds";
import { type Attempt, type Posting, postOnce, waiting } from "./post";

const payloadSchema = z.object({ orgId: z.uuid(), invitationId: z.uuid() });

const postingFor = (
  org: OrgScope,
  rater: Rater,
  invitationId: string,
  reviews: readonly OpenReview[],
): Omit<Posting, "reasons"> => {
  const rounds = askedRounds(org.slug, rater, reviews);
  const [only] = rounds.flatMap((round) => round.reviews);
  const token = remindersToken(invitationId);
  const home = { href: absolute(`/o/${org.slug}`), label: t("See all that is asked of you") };
  const form = only && reviews.length === 1 ? { href: only.href, label: t("Give feedback") } : null;
  return {
    content: reminderLetter({
      to: rater.email,
      name: rater.name,
      orgName: org.orgName,
      timeZone: org.timeZone,
      rounds,
      minutes: reviews.length * MINUTES_PER_FORM,
      button: rater.raterId ? home : form,
      stop: absolute(`/reminders/${token}`),
    }),
    headers: {
      "List-Unsubscribe": `<${absolute(`/api/reminders/${token}`)}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
};

/** One a day with everything that is open, for whichever rounds and by whomever it was asked for. */
export const sendReminder = async (payload: unknown, attempt: Attempt): Promise<void> => {
  const { orgId, invitationId } = payloadSchema.parse(payload);
  const org = await orgScope(SYSTEM, orgId, "member.read");
  const rater = org && (await findRater(org, invitationId));
  if (!rater) return;
  const { email } = rater;
  const { now } = attempt;
  const prepare = async (known: readonly KnownReason[]): Promise<Posting | null> => {
    const reasons = waiting(known).map(({ reason }) => reason);
    if (isQuiet(now, org.quietHours, org.timeZone)) {
      const key = raterKey("reminder", { orgId, email });
      await enqueue("send-reminder", { orgId, invitationId }, key, nextPost(org, now).runAt);
      return null;
    }
    const day = dayIn(now, org.timeZone);
    if (known.some((one) => one.state === "sent" && one.day === day)) {
      await settleReasons(org, reasons, { state: "sent", day });
      return null;
    }
    const open = await listOpenReviews(org, rater, now);
    if (open.length === 0 || (await isReminderStopped(org, email))) {
      await dropReasons(org, reasons);
      return null;
    }
    return { reasons, ...postingFor(org, rater, invitationId, open) };
  };
  await postOnce(org, { kind: "reminder", email }, attempt, prepare);
};
