import type { RoundScope } from "@/lib/access/scope";
import { type Ballot, ballotSchema } from "@/lib/schemas/answers";
import { database } from "./database";
import { tagOf, unseal, unwrapKey } from "./seal";

// All ballots of a round can be opened here and nowhere else; only the release may import this file.

/** The sent ballots of a closed round, by invitation; empty where the key is gone. */
export const openBallots = async (
  scope: RoundScope,
  invitationIds: readonly string[],
): Promise<{ invitationId: string; answers: Ballot["answers"] }[]> => {
  const where = { orgId: scope.orgId, roundId: scope.roundId };
  const kept = await database().roundKey.findUnique({ where: { orgId_roundId: where } });
  if (!kept) return [];
  const key = unwrapKey(scope, kept.wrapped);
  const rows = await database().ballot.findMany({ where, select: { tag: true, sealed: true } });
  const sealedByTag = new Map(rows.map((row) => [Buffer.from(row.tag).toString("base64"), row.sealed]));
  return invitationIds.flatMap((invitationId) => {
    const sealed = sealedByTag.get(tagOf(key, invitationId).toString("base64"));
    if (!sealed) return [];
    const ballot = ballotSchema.parse(JSON.parse(unseal(key, sealed, scope)));
    return ballot.state === "sent" ? [{ invitationId, answers: ballot.answers }] : [];
  });
};
