import { findTokenOwner } from "@/lib/data/tokens";
import { type Caller, NOBODY } from "./caller";
import { hashToken, isPersonal, readInvitationToken } from "./token";

/** Who sends this bearer token: a member by a personal token, or an outsider by an invitation's. */
export const callerOfBearer = async (token: string, now: Date): Promise<Caller> => {
  if (!isPersonal(token)) {
    const invitationId = readInvitationToken(token);
    return invitationId ? { kind: "outsider", invitationId } : NOBODY;
  }
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
