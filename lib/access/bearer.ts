import { database } from "@/lib/data/database";
import { type Caller, NOBODY } from "./caller";
import { hashToken, isPersonal, readInvitationToken } from "./token";

/** Who sends this bearer token: a member by a personal token, or an outsider by an invitation's. */
export const callerOfBearer = async (token: string, now: Date): Promise<Caller> => {
  if (!isPersonal(token)) {
    const invitationId = readInvitationToken(token);
    return invitationId ? { kind: "outsider", invitationId } : NOBODY;
  }
  const found = await database().apiToken.findUnique({
    where: { hash: hashToken(token) },
    select: { expiresAt: true, origin: true, user: { select: { id: true, email: true, name: true } } },
  });
  if (!found || (found.expiresAt && found.expiresAt <= now)) return NOBODY;
  const { id: userId, email, name } = found.user;
  return { kind: "user", userId, email, name, via: found.origin === "operator" ? "operator_token" : "token" };
};
