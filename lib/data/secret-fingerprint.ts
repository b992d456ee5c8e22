import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

type Fingerprint = { salt: string; hash: string };

const hashWith = (salt: Buffer): Buffer => scryptSync(env().AUTH_SECRET, salt, 32);

/** By which this secret, and no other, is known again. Salted and slow: whoever has it can only guess, one by one. */
export const newFingerprint = (): Fingerprint => {
  const salt = randomBytes(16);
  return { salt: salt.toString("base64url"), hash: hashWith(salt).toString("base64url") };
};

export const isOwnSecret = ({ salt, hash }: Fingerprint): boolean => {
  const given = Buffer.from(hash, "base64url");
  const own = hashWith(Buffer.from(salt, "base64url"));
  return given.length === own.length && timingSafeEqual(given, own);
};
