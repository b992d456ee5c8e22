import type { UserScope } from "@/lib/access/scope";
import { database } from "./database";

export const createToken = async (token: {
  userId: string;
  name: string;
  hash: Uint8Array<ArrayBuffer>;
  origin: "settings" | "operator";
}): Promise<string> => (await database().apiToken.create({ data: token, select: { id: true } })).id;

export const deleteToken = async (scope: UserScope, id: string): Promise<boolean> =>
  (await database().apiToken.deleteMany({ where: { userId: scope.userId, id } })).count === 1;

export const listTokens = (scope: UserScope) =>
  database().apiToken.findMany({
    where: { userId: scope.userId },
    select: { id: true, name: true, origin: true, createdAt: true, expiresAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
