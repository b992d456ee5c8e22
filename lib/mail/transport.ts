import { createTransport, type Transporter } from "nodemailer";
import { parseConnectionUrl } from "nodemailer/lib/shared/index.js";
import { keepMail } from "@/lib/data/kept-mail";
import { type RefusalKind, refusalOf } from "@/lib/domain/mail";
import { env } from "@/lib/env";
import { openSmtpSocket } from "./smtp-socket";

export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
};

export type Delivery = { state: "sent" } | { state: "refused"; why: RefusalKind };

/**
 * What SMTP_URL may leave out. Connections are kept and few, each for a hundred mails, as mail servers like it; who
 * does not answer is given up soon, and asked again later by the job.
 */
const DEFAULTS = {
  maxConnections: 4,
  maxMessages: 100,
  // a connection that breaks is the job's to mend, which knows what was sent
  maxRequeues: 0,
  greetingTimeout: 15_000,
  socketTimeout: 60_000,
} as const;

let transporter: Transporter | undefined;

type SmtpError = { code?: string; command?: string; responseCode?: number; response?: string };

/** A final answer about this recipient or this mail. What a server says of us (sender, password) can be mended. */
const isFinal = ({ command, responseCode = 0 }: SmtpError): boolean =>
  responseCode >= 500 && responseCode < 600 && (command === "RCPT TO" || command === "DATA");

/** A mail server's own words name the recipient, and would end up in a log: only its codes are kept. */
const failureOf = ({ code, responseCode }: SmtpError): Error =>
  new Error(`the mail was not taken (${[code, responseCode].filter(Boolean).join(" ") || "no reason"})`);

/**
 * Sends by SMTP where a server is set. Otherwise, and always for the demo company, mail stays on this machine,
 * where the local mailbox page shows it. A refusal for good is an answer; whatever may pass is thrown, to be tried again.
 */
export const deliver = async (mail: Mail, { isDemo = false } = {}): Promise<Delivery> => {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL || isDemo) {
    const { to, subject, text, html } = mail;
    await keepMail({ to, subject, text, html });
    return { state: "sent" };
  }
  transporter ??= createTransport({ ...serverOf(SMTP_URL), pool: true, getSocket: openSmtpSocket });
  try {
    await transporter.sendMail({ from: MAIL_FROM, ...mail });
    return { state: "sent" };
  } catch (error) {
    const failure = error as SmtpError;
    if (!isFinal(failure)) throw failureOf(failure);
    return { state: "refused", why: refusalOf(failure.responseCode ?? 0, failure.response ?? "") };
  }
};

const serverOf = (url: string) => ({ ...DEFAULTS, ...parseConnectionUrl(url) });

export type Greeting =
  | { state: "none" }
  | { state: "taken"; place: string; isSignedIn: boolean }
  | { state: "refused"; place: string; code: string; isDistrusted: boolean };

/** Says hello to the mail server and signs in, as a mail would, and sends none. Where none is set, "none". */
export const greetMailServer = async (): Promise<Greeting> => {
  const { SMTP_URL } = env();
  if (!SMTP_URL) return { state: "none" };
  const server = serverOf(SMTP_URL);
  const place = `${server.host}:${server.port ?? (server.secure ? 465 : 587)}`;
  const visitor = createTransport({ ...server, getSocket: openSmtpSocket });
  try {
    await visitor.verify();
    return { state: "taken", place, isSignedIn: Boolean(server.auth) };
  } catch (error) {
    // Its own words may hold the user: only its codes are told.
    const { code, responseCode, message } = error as SmtpError & { message: string };
    return {
      state: "refused",
      place,
      code: [code, responseCode].filter(Boolean).join(" ") || "no reason",
      // The library has one code for a broken connection and for a certificate that this machine does not take.
      isDistrusted: /certificate|altnames/i.test(message),
    };
  } finally {
    visitor.close();
  }
};

export const closeTransport = (): void => {
  transporter?.close();
  transporter = undefined;
};
