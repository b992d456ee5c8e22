import type { Caller } from "@/lib/access/caller";
import { macOf } from "@/lib/access/token";
import { database } from "./database";

const DAY = 86_400_000;
const hashOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(macOf("idempotency", Buffer.from(text)));

const identity = (caller: Caller): string =>
  caller.kind === "user" ? caller.userId : caller.kind === "outsider" ? caller.invitationId : caller.kind;

export type Memory = {
  keyHash: Uint8Array<ArrayBuffer>;
  /** never before under this key, the same request again, or another one under the same key */
  seen: "never" | "same" | "other";
};

/**
 * Notes that a request is carried out under this key, once. Only keyed hashes are kept, and for a day: whoever reads
 * the table cannot try out what was asked.
 */
export const rememberIdempotency = async ({
  caller,
  key,
  request,
  now,
}: {
  caller: Caller;
  key: string;
  request: string;
  now: Date;
}): Promise<Memory> => {
  const keyHash = hashOf(`${identity(caller)}\n${key}`);
  const requestHash = hashOf(request);
  await database().idempotencyKey.deleteMany({ where: { expiresAt: { lte: now } } });
  const { count } = await database().idempotencyKey.createMany({
    data: [{ keyHash, requestHash, expiresAt: new Date(now.getTime() + DAY) }],
    skipDuplicates: true,
  });
  if (count === 1) return { keyHash, seen: "never" };
  const before = await database().idempotencyKey.findUnique({ where: { keyHash } });
  const isSame = before !== null && Buffer.from(before.requestHash).equals(requestHash);
  return { keyHash, seen: isSame ? "same" : "other" };
};

/** Nothing was done: the same key may be tried again. */
export const forgetIdempotency = async ({ keyHash }: Memory): Promise<void> => {
  await database().idempotencyKey.deleteMany({ where: { keyHash } });
};
