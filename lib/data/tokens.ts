import type { UserScope } from "@/lib/access/scope";
import { database, query } from "./database";
import { isDemoVisitor } from "./users";

export const createToken = async (token: {
  userId: string;
  name: string;
  hash: Uint8Array<ArrayBuffer>;
  origin: "settings" | "operator";
}): Promise<string> => (await database().apiToken.create({ data: token, select: { id: true } })).id;

export type TokenOwner = {
  userId: string;
  email: string;
  name: string | null;
  isDemo: boolean;
  origin: string;
  expiresAt: Date | null;
};

/** Whose token has this hash, in one statement. */
export const findTokenOwner = async (hash: Uint8Array<ArrayBuffer>): Promise<TokenOwner | null> => {
  const [found] = await query<TokenOwner>`
    select u.id as "userId", u.email, u.name, ${isDemoVisitor} as "isDemo", t.origin, t."expiresAt"
    from "ApiToken" t join "User" u on u.id = t."userId" where t.hash = ${hash}`;
  return found ?? null;
};

export const deleteToken = async (scope: UserScope, id: string): Promise<boolean> =>
  (await database().apiToken.deleteMany({ where: { userId: scope.userId, id } })).count === 1;

export const listTokens = (scope: UserScope) =>
  database().apiToken.findMany({
    where: { userId: scope.userId },
    select: { id: true, name: true, origin: true, createdAt: true, expiresAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
