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

/** An outsider's way in: one invitation, by the edition of its link that is good now; null for the first one. */
export type InvitationLink = { readonly invitationId: string; readonly linkEdition: string | null };

const macOfLink = ({ invitationId, linkEdition }: InvitationLink): Buffer =>
  macOf("invitation", Buffer.concat([bytesOf(invitationId), bytesOf(linkEdition ?? "")]));

/** The link of an outsider: valid for one invitation for as long as that edition is, made again at will. */
export const invitationToken = (link: InvitationLink): string =>
  Buffer.concat([bytesOf(link.invitationId), macOfLink(link)]).toString("base64url");

/** The invitation that a token speaks of, which it has yet to prove; null for what is no such token. */
export const invitationOfToken = (token: string): string | null => {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== ID_BYTES + MAC_BYTES) return null;
  const hex = bytes.subarray(0, ID_BYTES).toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

export const isTokenOf = (token: string, link: InvitationLink): boolean => {
  const given = Buffer.from(token, "base64url").subarray(ID_BYTES);
  const right = macOfLink(link);
  return given.length === right.length && timingSafeEqual(given, right);
};

/** The link by which the first owner claims a new installation. */
export const claimToken = (): string => macOf("claim", Buffer.from("installation")).toString("base64url");

export const isClaimToken = (token: string): boolean => {
  const given = Buffer.from(token, "base64url");
  const right = macOf("claim", Buffer.from("installation"));
  return given.length === right.length && timingSafeEqual(given, right);
};
