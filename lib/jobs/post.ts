import type { OrgScope } from "@/lib/access/scope";
import { messageId } from "@/lib/access/token";
import { transaction } from "@/lib/data/database";
import { holdReasons, type KnownReason, settleReasons } from "@/lib/data/sent-mail";
import type { MailKind } from "@/lib/domain/mail";
import { dayIn } from "@/lib/domain/wall-clock";
import { type LetterContent, writeLetter } from "@/lib/mail/letter";
import { type Delivery, deliver } from "@/lib/mail/transport";

// Each job finds its words when it runs: what is no longer true is not sent.

/** A mail that belongs to no organisation, sent for one reason. */
export const post = async (content: LetterContent, reason: string): Promise<void> => {
  const mail = await writeLetter(content);
  await deliver({ ...mail, messageId: messageId([reason]) });
};

/** The moment of a job, and whether it will not be tried again. */
export type Attempt = { now: Date; isLast: boolean };

/** What there is to send, for which of the reasons; null if none of them holds any longer. */
export type Posting = {
  reasons: readonly string[];
  content: LetterContent;
  headers?: Readonly<Record<string, string>>;
};

/** Longer than a mail server may take to answer: see lib/mail/transport.ts. */
const TIMEOUT = 300_000;

/**
 * Sends one mail for reasons that wait. Their rows are held from before the first word to the mail server until its
 * answer is noted beside them, so that no other process sends for them meanwhile; if this one dies they wait again, and
 * the mail that is then sent has the same Message-ID.
 */
export const postOnce = async (
  org: OrgScope,
  { kind, email }: { kind: MailKind; email: string },
  { now, isLast }: Attempt,
  prepare: (known: readonly KnownReason[]) => Promise<Posting | null>,
): Promise<void> =>
  transaction(
    async () => {
      const known = await holdReasons(org, { kind, email });
      if (!known.some(({ state }) => state === "waiting")) return;
      const posting = await prepare(known);
      if (!posting) return;
      const mail = { ...(await writeLetter(posting.content)), headers: posting.headers };
      const outcome = await deliver({ ...mail, messageId: messageId(posting.reasons) }, org).catch(
        (error: unknown): Delivery => {
          if (!isLast) throw error;
          return { state: "refused", why: "silent" };
        },
      );
      await settleReasons(org, posting.reasons, { ...outcome, day: dayIn(now, org.timeZone) });
    },
    { timeout: TIMEOUT },
  );

/** The reasons for which nothing was sent yet. */
export const waiting = (known: readonly KnownReason[]): KnownReason[] =>
  known.filter(({ state }) => state === "waiting");
