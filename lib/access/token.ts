import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

const PERSONAL = "bh_";
const ID_BYTES = 16;
const MAC_BYTES = 24;

/** A personal token for the programming interface: shown once, kept as a hash. */
export const newToken = (): { token: string; hash: Uint8Array<ArrayBuffer> } => {
  const token = PERSONAL + randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token) };
};

export const hashToken = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(token).digest());

export const isPersonal = (token: string): boolean => token.startsWith(PERSONAL);

/** Told from any other by whoever has the secret alone, and different for every purpose. */
export const macOf = (purpose: string, subject: Uint8Array): Buffer =>
  createHmac("sha256", `${env().AUTH_SECRET}/${purpose}`).update(subject).digest().subarray(0, MAC_BYTES);

type LinkPurpose = "invitation" | "reminders";

const linkToken = (purpose: LinkPurpose, invitationId: string): string => {
  const id = Buffer.from(invitationId.replaceAll("-", ""), "hex");
  return Buffer.concat([id, macOf(purpose, id)]).toString("base64url");
};

const readLinkToken = (purpose: LinkPurpose, token: string): string | null => {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== ID_BYTES + MAC_BYTES) return null;
  const id = bytes.subarray(0, ID_BYTES);
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), macOf(purpose, id))) return null;
  return id.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

/** The link of an outsider: valid for one invitation for as long as that exists, made again at will. */
export const invitationToken = (invitationId: string): string => linkToken("invitation", invitationId);

/** The invitation that a token was made for, or null for anything else. */
export const readInvitationToken = (token: string): string | null => readLinkToken("invitation", token);

/** The link that stops reminders: whoever holds it can do that and nothing else. */
export const remindersToken = (invitationId: string): string => linkToken("reminders", invitationId);

export const readRemindersToken = (token: string): string | null => readLinkToken("reminders", token);

/** What tells a mail from any other: the same whenever it is sent again for the same reasons. */
export const messageId = (reasons: readonly string[]): string => {
  const mac = macOf("mail", Buffer.from([...reasons].sort().join("\n"))).toString("hex");
  return `<${mac}@${new URL(env().AUTH_URL).hostname}>`;
};

/** The link by which the first owner claims a new installation. */
export const claimToken = (): string => macOf("claim", Buffer.from("installation")).toString("base64url");

export const isClaimToken = (token: string): boolean => {
  const given = Buffer.from(token, "base64url");
  const right = macOf("claim", Buffer.from("installation"));
  return given.length === right.length && timingSafeEqual(given, right);
};
