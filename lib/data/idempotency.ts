import { createHash } from "node:crypto";
import type { Caller } from "@/lib/access/caller";
import { database } from "./database";

const DAY = 86_400_000;
const sha256 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(text).digest());

const identity = (caller: Caller): string =>
  caller.kind === "user" ? caller.userId : caller.kind === "outsider" ? caller.invitationId : caller.kind;

export type Memory = { keyHash: Uint8Array<ArrayBuffer>; isFirst: boolean };

/** Notes that a request is carried out under this key, once; only hashes are kept, and for a day. */
export const rememberIdempotency = async ({
  caller,
  key,
  path,
  body,
  now,
}: {
  caller: Caller;
  key: string;
  path: readonly string[];
  body: unknown;
  now: Date;
}): Promise<Memory> => {
  const keyHash = sha256(`${identity(caller)}\n${key}`);
  const requestHash = sha256(`${path.join("/")}\n${JSON.stringify(body)}`);
  await database().idempotencyKey.deleteMany({ where: { expiresAt: { lte: now } } });
  const { count } = await database().idempotencyKey.createMany({
    data: [{ keyHash, requestHash, expiresAt: new Date(now.getTime() + DAY) }],
    skipDuplicates: true,
  });
  return { keyHash, isFirst: count === 1 };
};

/** Nothing was done: the same key may be tried again. */
export const forgetIdempotency = async ({ keyHash }: Memory): Promise<void> => {
  await database().idempotencyKey.deleteMany({ where: { keyHash } });
};
