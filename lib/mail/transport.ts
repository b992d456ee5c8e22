import { createTransport, type Transporter } from "nodemailer";
import { keepMail } from "@/lib/data/kept-mail";
import { env } from "@/lib/env";

export type Mail = { to: string; subject: string; text: string; html: string };

let transporter: Transporter | undefined;

/** A mail server's own words name the recipient, and would end up in a log: only its codes are kept. */
const failureOf = (error: unknown): Error => {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return new Error(
    `the mail was not taken (${[code, responseCode].filter(Boolean).join(" ") || "no reason"})`,
  );
};

/**
 * Sends by SMTP where a server is set. Otherwise, and always for the demo company, mail stays on this machine,
 * where the local mailbox page shows it.
 */
export const deliver = async (mail: Mail, { isDemo = false } = {}): Promise<void> => {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL || isDemo) return keepMail(mail);
  transporter ??= createTransport(SMTP_URL, { pool: true, maxConnections: 4 } as object);
  await transporter.sendMail({ from: MAIL_FROM, ...mail }).catch((error: unknown) => {
    throw failureOf(error);
  });
};

export const closeTransport = (): void => {
  transporter?.close();
  transporter = undefined;
};
