import { randomUUID } from "node:crypto";
import type { RoundScope } from "@/lib/access/scope";
import { database } from "./database";
import type { InvitationState } from "./invitations";

// Of an invitation about whoever asks nothing is found here, and nothing is changed.
const where = (scope: RoundScope, id: string) => ({
  orgId: scope.orgId,
  roundId: scope.roundId,
  id,
  ...(scope.memberId ? { subjectId: { not: scope.memberId } } : {}),
  subject: { member: { leftOn: null } },
});

export type AskedByLink = { email: string | null; state: InvitationState };

export const findAskedByLink = async (scope: RoundScope, id: string): Promise<AskedByLink | null> => {
  const found = await database().invitation.findFirst({
    where: where(scope, id),
    select: { raterEmail: true, state: true },
  });
  return found && { email: found.raterEmail, state: found.state as InvitationState };
};

/** Every link that was made before is dead at once. A new one can be made, unless it `stays` taken back. Answers its edition. */
export const takeLinkBack = async (
  scope: RoundScope,
  id: string,
  { stays }: { stays: boolean },
): Promise<string> => {
  const linkEdition = randomUUID();
  await database().invitation.updateMany({
    where: { ...where(scope, id), raterId: null },
    data: { linkEdition, linkRevoked: stays },
  });
  return linkEdition;
};
