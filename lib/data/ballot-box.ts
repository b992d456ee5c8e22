import type { RoundScope } from "@/lib/access/scope";
import { type Ballot, ballotSchema } from "@/lib/schemas/answers";
import { database, query } from "./database";
import { tagOf, unseal, unwrapKey } from "./seal";

// All ballots of a round can be opened here and nowhere else; only the release may import this file.

/** What is in the ballots of a closed round to these invitations, as text by invitation; empty where the key is gone. */
export const openBallots = async (
  scope: RoundScope,
  invitationIds: readonly string[],
): Promise<Map<string, string>> => {
  const where = { orgId: scope.orgId, roundId: scope.roundId };
  const kept = await database().roundKey.findUnique({ where: { orgId_roundId: where } });
  if (!kept) return new Map();
  const key = unwrapKey(scope, kept.wrapped);
  const idByTag = new Map(invitationIds.map((id) => [tagOf(key, id).toString("hex"), id]));
  // As text in base64: half of the work of a bytes column on its way here.
  const rows = await query<{ tag: string; sealed: string }>`
    select encode(tag, 'hex') as tag, encode(sealed, 'base64') as sealed from "Ballot"
    where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid
      and tag = any(array(select decode(t, 'hex') from unnest(${[...idByTag.keys()]}::text[]) as t))`;
  return new Map(
    rows.map(({ tag, sealed }) => [
      idByTag.get(tag) ?? "",
      unseal(key, Buffer.from(sealed, "base64"), scope),
    ]),
  );
};

/** The answers of a ballot that was sent; null of a draft. */
export const sentAnswers = (text: string): Ballot["answers"] | null => {
  const { state, answers } = ballotSchema.parse(JSON.parse(text));
  return state === "sent" ? answers : null;
};
