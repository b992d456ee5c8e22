import { randomUUID } from "node:crypto";
import type { Caller } from "@/lib/access/caller";
import { database } from "@/lib/data/database";

const DAY = 86_400_000;

/** The cookie of somebody who has signed in. */
export const cookieOf = async (caller: Caller): Promise<string> => {
  if (caller.kind !== "user") throw new Error("only an account signs in");
  const sessionToken = randomUUID();
  const expires = new Date(Date.now() + DAY);
  await database().session.create({ data: { sessionToken, userId: caller.userId, expires } });
  return `authjs.session-token=${sessionToken}`;
};
