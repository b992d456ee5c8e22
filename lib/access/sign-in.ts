import { createHash, randomBytes } from "node:crypto";
import { countLinks, createLink } from "@/lib/data/sign-in-links";
import { isDemoUser, isKnownAddress } from "@/lib/data/users";
import { absolute, env, signup } from "@/lib/env";
import { ROUTES } from "@/lib/routes";
import { targetOf } from "@/lib/schemas/target";
import { sealTarget } from "./target";

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
  const link = new URLSearchParams();
  for (const name of ["token", "email"]) link.set(name, searchParams.get(name) ?? "");
  const to = sealedTarget(searchParams.get("callbackUrl"));
  if (to) link.set("to", to);
  return absolute(`${ROUTES.confirm}?${link}`);
};

/** The page of ours that next-auth was asked to lead to, sealed; null for the home, where everybody is led anyway. */
export const sealedTarget = (callback: string | null): string | null => {
  const own = new URL(env().AUTH_URL).origin;
  if (!callback || !URL.canParse(callback, own)) return null;
  const { origin, pathname, search } = new URL(callback, own);
  const target = origin === own ? targetOf(pathname + search) : null;
  return target && target !== ROUTES.home ? sealTarget(target) : null;
};

/** A sign-in link without a mail, for the operator's command line: as next-auth would have made it. */
export const newSignInLink = async (email: string, now: Date): Promise<string> => {
  const token = randomBytes(32).toString("hex");
  const hashed = createHash("sha256").update(`${token}${env().AUTH_SECRET}`).digest("hex");
  const expires = new Date(now.getTime() + LINK_MINUTES * 60_000);
  await createLink({ identifier: email, token: hashed, expires }, now);
  const search = new URLSearchParams({ token, email });
  return absolute(`/sign-in/confirm?${search}`);
};
