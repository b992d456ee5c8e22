import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** Every sealed ballot has this size, whatever was written: its length says nothing. */
export const SEALED_BYTES = 12_288;
const NONCE = 12;
const MAC = 16;
const LENGTH = 4;
export const LARGEST_BALLOT_BYTES = SEALED_BYTES - NONCE - MAC - LENGTH;

const encrypt = (key: Uint8Array, plain: Uint8Array, context: string): Buffer => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const decrypt = (key: Uint8Array, sealed: Uint8Array, context: string): Buffer => {
  const nonce = sealed.subarray(0, NONCE);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(sealed.length - MAC));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - MAC)), decipher.final()]);
};

type RoundName = { orgId: string; roundId: string };
const contextOf = ({ orgId, roundId }: RoundName): string => `${orgId}/${roundId}`;

let serverKey: Buffer | undefined;
const wrappingKey = (): Buffer => {
  serverKey ??= Buffer.from(hkdfSync("sha256", env().AUTH_SECRET, "", "bothhats round keys", 32));
  return serverKey;
};

/** A new round's key, encrypted with the server's secret. */
export const newWrappedKey = (round: RoundName): Buffer =>
  encrypt(wrappingKey(), randomBytes(32), contextOf(round));

export const unwrapKey = (round: RoundName, wrapped: Uint8Array): Buffer =>
  decrypt(wrappingKey(), wrapped, contextOf(round));

/** How a rater's own ballot is found again, by nobody without the round's key. */
export const tagOf = (roundKey: Uint8Array, invitationId: string): Buffer =>
  createHmac("sha256", roundKey).update(`tag/${invitationId}`).digest();

/** A ballot's text, padded and encrypted to the round's key. Throws RangeError if it is too large. */
export const seal = (roundKey: Uint8Array, text: string, round: RoundName): Buffer => {
  const bytes = Buffer.from(text);
  if (bytes.length > LARGEST_BALLOT_BYTES) throw new RangeError("ballot too large");
  const padded = Buffer.alloc(LENGTH + LARGEST_BALLOT_BYTES);
  padded.writeUInt32BE(bytes.length);
  bytes.copy(padded, LENGTH);
  return encrypt(roundKey, padded, contextOf(round));
};

export const unseal = (roundKey: Uint8Array, sealed: Uint8Array, round: RoundName): string => {
  const padded = decrypt(roundKey, sealed, contextOf(round));
  return padded.toString("utf8", LENGTH, LENGTH + padded.readUInt32BE());
};
