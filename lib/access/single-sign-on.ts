import { findLinkedAddress, hasOtherIdentity, unlinkIdentity } from "@/lib/data/identities";
import type { SignInProblem } from "@/lib/domain/sign-in";
import { emailSchema } from "@/lib/schemas/fields";
import { maySignIn } from "./sign-in";

/** What a provider says of somebody, as it came. */
export type Claims = { email?: unknown; email_verified?: unknown };

/** The address, if the provider vouches for it with the one word that means so. */
const verifiedAddress = ({ email, email_verified }: Claims): string | null =>
  email_verified === true ? (emailSchema.safeParse(email).data ?? null) : null;

/**
 * May somebody come in whom the provider has recognised? An identity that is linked keeps its account, whatever its
 * address is by now. Any other needs an address that the provider vouches for and that may sign in here, and an
 * account that no second identity of this provider leads to: addresses are given to new people, identities are not.
 */
export const refusalOf = async (identity: string, claims: Claims): Promise<SignInProblem | null> => {
  const linked = await findLinkedAddress(identity);
  if (linked && (await maySignIn(linked))) return null;
  const email = verifiedAddress(claims);
  if (!email) return "unverified";
  if (!(await maySignIn(email))) return "unknown";
  if (await hasOtherIdentity(email, identity)) return "other_identity";
  // Whoever the link led to may not sign in any more: it would lock this person out of the new account.
  if (linked) await unlinkIdentity(identity);
  return null;
};
