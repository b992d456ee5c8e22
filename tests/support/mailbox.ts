import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

export interface CaughtMail {
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly isEncrypted: boolean;
}

export interface Mailbox {
  /**
   * Takes the oldest mail to this address, with these words in its subject, out of the box; waits for one, and
   * fails when none comes.
   */
  next(to: string, options?: { timeout?: number; subject?: string }): Promise<CaughtMail>;
  /** From now on mail to this address is refused, as by a full or unknown mailbox; `accept` ends that. */
  refuse(to: string): Promise<void>;
  accept(to: string): Promise<void>;
}

export interface LocalMailbox extends Mailbox {
  readonly smtpUrl: string;
  readonly port: number;
  /** Everything that was caught and not yet taken, oldest first. */
  readonly mails: readonly CaughtMail[];
  /** How many times somebody tried to send to this address. */
  triesFor(to: string): number;
  /** The next tries to this address are put off with a temporary failure, as by greylisting. */
  putOff(to: string, times: number): void;
  /** Every mail is taken only after a while. */
  slowDown(milliseconds: number): void;
  /** Takes mails in and leaves them without an answer, until what it returns is called: then they count for nothing. */
  hold(): { readonly held: readonly CaughtMail[]; end(): void };
  close(): Promise<void>;
}

const lower = (address: string) => address.toLowerCase();

async function read(
  raw: Buffer,
  envelope: { from: string; to: string[]; isEncrypted: boolean },
): Promise<CaughtMail> {
  const { subject = "", text = "", html = "", headers } = await PostalMime.parse(raw);
  const named = Object.fromEntries(headers.map(({ key, value }) => [key, value]));
  return { ...envelope, subject, text, html, headers: named };
}

const answer = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

/**
 * A real SMTP server on a free local port that delivers nothing and keeps everything. It offers encryption where it
 * `isSecure`, and speaks nothing else where it `isSealed`.
 */
export async function openMailbox({
  port = 0,
  isSecure = false,
  isSealed = false,
} = {}): Promise<LocalMailbox> {
  const mails: CaughtMail[] = [];
  const refused = new Set<string>();
  const tries = new Map<string, number>();
  const putOff = new Map<string, number>();
  let pause = 0;
  let holding: { held: CaughtMail[]; waiting: (() => void)[] } | null = null;

  const judge = (address: string): Error | null => {
    tries.set(address, (tries.get(address) ?? 0) + 1);
    if (refused.has(address)) return answer(550, `5.1.1 <${address}>: This mailbox does not exist`);
    const left = putOff.get(address) ?? 0;
    putOff.set(address, left - 1);
    return left > 0 ? answer(451, `4.7.1 <${address}>: Greylisted, come again later`) : null;
  };

  const take = async (mail: CaughtMail, done: (error?: Error | null) => void) => {
    if (holding) {
      holding.held.push(mail);
      holding.waiting.push(() => done(answer(451, "4.3.0 Never mind")));
      return;
    }
    if (pause > 0) await sleep(pause);
    mails.push(mail);
    done();
  };

  const server = new SMTPServer({
    authOptional: true,
    secure: isSealed,
    disabledCommands: isSecure ? [] : ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => done(judge(lower(address))),
    onData: (stream, { envelope, secure }, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = envelope.rcptTo.map(({ address }) => lower(address));
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        read(Buffer.concat(chunks), { from, to, isEncrypted: secure }).then((mail) => take(mail, done), done);
      });
    },
  });
  // A client that is killed, or that does not like our certificate, breaks its connection off.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.server.address() as AddressInfo;

  return {
    mails,
    port: address.port,
    smtpUrl: `${isSealed ? "smtps" : "smtp"}://127.0.0.1:${address.port}`,
    async next(to, { timeout = 10_000, subject = "" } = {}) {
      for (const until = Date.now() + timeout; ; await sleep(20)) {
        const place = mails.findIndex(
          (mail) => mail.to.includes(lower(to)) && mail.subject.includes(subject),
        );
        const [mail] = place < 0 ? [] : mails.splice(place, 1);
        if (mail) return mail;
        if (Date.now() > until) throw new Error(`No mail to ${to} within ${timeout} ms.`);
      }
    },
    refuse: async (to) => void refused.add(lower(to)),
    accept: async (to) => void refused.delete(lower(to)),
    triesFor: (to) => tries.get(lower(to)) ?? 0,
    putOff: (to, times) => void putOff.set(lower(to), times),
    slowDown: (milliseconds) => {
      pause = milliseconds;
    },
    hold: () => {
      const mine = { held: [] as CaughtMail[], waiting: [] as (() => void)[] };
      holding = mine;
      const end = () => {
        holding = null;
        for (const letGo of mine.waiting) letGo();
      };
      return { held: mine.held, end };
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
