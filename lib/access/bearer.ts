import { findTokenOwner } from "@/lib/data/tokens";
import { type Caller, NOBODY } from "./caller";
import { findLinkEdition } from "./link";
import { hashToken, invitationOfToken, isPersonal, isTokenOf } from "./token";

/** The outsider whose link holds this token; nobody, if it was made up, taken back or replaced by a newer one. */
export const callerOfLink = async (token: string): Promise<Caller> => {
  const invitationId = invitationOfToken(token);
  const found = invitationId && (await findLinkEdition(invitationId));
  if (!found) return NOBODY;
  const { linkEdition } = found;
  return isTokenOf(token, { invitationId, linkEdition })
    ? { kind: "outsider", invitationId, linkEdition }
    : NOBODY;
};

/** Who sends this bearer token: a member by a personal token, or an outsider by an invitation's. */
export const callerOfBearer = async (token: string, now: Date): Promise<Caller> => {
  if (!isPersonal(token)) return callerOfLink(token);
  const found = await findTokenOwner(hashToken(token));
  if (!found || (found.expiresAt && found.expiresAt <= now)) return NOBODY;
  const { userId, email, name, isDemo, origin } = found;
  return {
    kind: "user",
    userId,
    email,
    name,
    via: origin === "operator" ? "operator_token" : "token",
    isDemo,
  };
};
