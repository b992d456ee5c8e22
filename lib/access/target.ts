import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";
import { targetOf } from "@/lib/schemas/target";

const NONCE = 12;
const MAC = 16;
/** All that are sealed have one length, so that it does not tell a form from a report. */
const PADDED = 304;

const keyOf = (): Buffer =>
  Buffer.from(hkdfSync("sha256", env().AUTH_SECRET, "", "bothhats sign-in target", 32));

/**
 * Where somebody wants to go after signing in, as a mail's link carries it. Sealed, since mails and the jobs that
 * send them have a time: who is on the way to which form at which minute is nothing for a database or a mailbox.
 */
export const sealTarget = (path: string): string | null => {
  const target = targetOf(path);
  if (!target) return null;
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", keyOf(), nonce);
  const plain = Buffer.from(target.padEnd(PADDED));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString(
    "base64url",
  );
};

/** Back again; null for whatever this server has not sealed. */
export const openTarget = (sealed: unknown): string | null => {
  const bytes = Buffer.from(typeof sealed === "string" ? sealed : "", "base64url");
  if (bytes.length !== NONCE + PADDED + MAC) return null;
  const decipher = createDecipheriv("aes-256-gcm", keyOf(), bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE + PADDED));
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE, NONCE + PADDED)), decipher.final()]);
    return targetOf(plain.toString().trimEnd());
  } catch {
    return null;
  }
};
