import { createHash, randomBytes } from "node:crypto";
import { countLinks, createLink } from "@/lib/data/sign-in-links";
import { isDemoUser, isKnownAddress } from "@/lib/data/users";
import { absolute, env, signup } from "@/lib/env";

export const LINK_MINUTES = 30;
const OPEN_LINKS_MOST = 5;

/** May this address sign in at all? Known members may; anybody may where sign-up is open; nobody as the demo. */
export const maySignIn = async (email: string): Promise<boolean> => {
  if (await isDemoUser(email)) return false;
  return signup() === "open" || (await isKnownAddress(email));
};

/** Keeps a flood of requests from becoming a flood of mail. */
export const hasTooManyLinks = async (email: string, now: Date): Promise<boolean> =>
  (await countLinks(email, now)) >= OPEN_LINKS_MOST;

/**
 * The page with a button that a mail leads to. Mail scanners open every link, so the link itself signs
 * nobody in. `callback` is next-auth's own address with its token.
 */
export const confirmLink = (callback: string): string => {
  const { searchParams } = new URL(callback);
  return absolute(`/sign-in/confirm?${searchParams}`);
};

/** A sign-in link without a mail, for the operator's command line: as next-auth would have made it. */
export const newSignInLink = async (email: string, now: Date): Promise<string> => {
  const token = randomBytes(32).toString("hex");
  const hashed = createHash("sha256").update(`${token}${env().AUTH_SECRET}`).digest("hex");
  const expires = new Date(now.getTime() + LINK_MINUTES * 60_000);
  await createLink({ identifier: email, token: hashed, expires }, now);
  const search = new URLSearchParams({ callbackUrl: absolute("/home"), token, email });
  return absolute(`/sign-in/confirm?${search}`);
};
