import { randomUUID } from "node:crypto";
import { database } from "@/lib/data/database";
import { seal, tagOf, unwrapKey } from "@/lib/data/seal";
import type { Answers } from "@/lib/domain/answers";
import type { GivenRound } from "@/prisma/seed/given";

const AT_ONCE = 500;

/**
 * Everybody who is asked in an open round has sent these answers, sealed as the form seals them, without going through
 * it once for each of thousands.
 */
export const sealAll = async (
  { org: { orgId }, roundId }: GivenRound,
  answersOf: (at: number) => Answers,
): Promise<number> => {
  const where = { orgId, roundId };
  const { wrapped } = await database().roundKey.findUniqueOrThrow({ where: { orgId_roundId: where } });
  const key = unwrapKey(where, wrapped);
  const invitations = await database().invitation.findMany({ where, select: { id: true } });
  for (let from = 0; from < invitations.length; from += AT_ONCE)
    await database().ballot.createMany({
      data: invitations.slice(from, from + AT_ONCE).map(({ id }, at) => ({
        ...where,
        tag: new Uint8Array(tagOf(key, id)),
        sealed: new Uint8Array(
          seal(key, JSON.stringify({ state: "sent", answers: answersOf(from + at) }), where),
        ),
        edition: randomUUID(),
      })),
    });
  await database().invitation.updateMany({ where, data: { state: "answered" } });
  return invitations.length;
};
