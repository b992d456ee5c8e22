import { createTransport, type Transporter } from "nodemailer";
import { keepMail } from "@/lib/data/kept-mail";
import { env } from "@/lib/env";

export type Mail = { to: string; subject: string; text: string; html: string };

let transporter: Transporter | undefined;

/**
 * Sends by SMTP where a server is set. Otherwise, and always for the demo company, mail stays on this machine,
 * where the local mailbox page shows it.
 */
export const deliver = async (mail: Mail, { isDemo = false } = {}): Promise<void> => {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL || isDemo) return keepMail(mail);
  transporter ??= createTransport(SMTP_URL, { pool: true, maxConnections: 4 } as object);
  await transporter.sendMail({ from: MAIL_FROM, ...mail });
};

export const closeTransport = (): void => {
  transporter?.close();
  transporter = undefined;
};
