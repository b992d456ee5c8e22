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

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll("-", ""), "hex");

const tokenOf = (id: string, mac: Buffer): string => Buffer.concat([bytesOf(id), mac]).toString("base64url");

/** The id that a token speaks of, which it has yet to prove; null for what is no such token. */
const idOf = (token: string): string | null => {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== ID_BYTES + MAC_BYTES) return null;
  const hex = bytes.subarray(0, ID_BYTES).toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

const proves = (token: string, mac: Buffer): boolean => {
  const given = Buffer.from(token, "base64url").subarray(ID_BYTES);
  return given.length === mac.length && timingSafeEqual(given, mac);
};

/** An outsider's way in: one invitation, by the edition of its link that is good now; null for the first one. */
export type InvitationLink = { readonly invitationId: string; readonly linkEdition: string | null };

const macOfLink = ({ invitationId, linkEdition }: InvitationLink): Buffer =>
  macOf("invitation", Buffer.concat([bytesOf(invitationId), bytesOf(linkEdition ?? "")]));

/** The link of an outsider: valid for one invitation for as long as that edition is, made again at will. */
export const invitationToken = (link: InvitationLink): string => tokenOf(link.invitationId, macOfLink(link));

/** The invitation that a token speaks of, which it has yet to prove; null for what is no such token. */
export const invitationOfToken = (token: string): string | null => idOf(token);

export const isTokenOf = (token: string, link: InvitationLink): boolean => proves(token, macOfLink(link));

const macOfReminders = (invitationId: string): Buffer => macOf("reminders", bytesOf(invitationId));

/** The link that stops reminders: whoever holds it can do that and nothing else. */
export const remindersToken = (invitationId: string): string =>
  tokenOf(invitationId, macOfReminders(invitationId));

export const readRemindersToken = (token: string): string | null => {
  const id = idOf(token);
  return id && proves(token, macOfReminders(id)) ? id : null;
};

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
