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
  /** Everything that was caught and not yet taken, oldest first. */
  readonly mails: readonly CaughtMail[];
  close(): Promise<void>;
}

const lower = (address: string) => address.toLowerCase();

async function read(raw: Buffer, envelope: { from: string; to: string[] }): Promise<CaughtMail> {
  const { subject = "", text = "", html = "", headers } = await PostalMime.parse(raw);
  const named = Object.fromEntries(headers.map(({ key, value }) => [key, value]));
  return { ...envelope, subject, text, html, headers: named };
}

function refusal() {
  return Object.assign(new Error("5.1.1 This mailbox does not exist"), { responseCode: 550 });
}

/** A real SMTP server on a free local port that delivers nothing and keeps everything. */
export async function openMailbox({ port = 0 } = {}): Promise<LocalMailbox> {
  const mails: CaughtMail[] = [];
  const refused = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => done(refused.has(lower(address)) ? refusal() : null),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = envelope.rcptTo.map(({ address }) => lower(address));
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        read(Buffer.concat(chunks), { from, to }).then((mail) => {
          mails.push(mail);
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.server.address() as AddressInfo;

  return {
    mails,
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
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
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
