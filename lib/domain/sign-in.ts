/** Why somebody was not signed in: what the sign-in page has a sentence for. */
export const SIGN_IN_PROBLEMS = [
  /** a link by mail that is used up, or too old */
  "Verification",
  /** the person turned back at the provider */
  "cancelled",
  /** the provider does not vouch for the mail address */
  "unverified",
  /** nobody here has added this mail address */
  "unknown",
  /** this account is reached by another identity at the same provider */
  "other_identity",
  /** the provider could not be asked */
  "unreachable",
  "too_many",
  "failed",
] as const;
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number];
