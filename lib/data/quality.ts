import type { RoundScope } from "@/lib/access/scope";
import { database, query } from "./database";

/** Once, by the release: the text stays as it was hashed. */
export const createQuality = async (
  scope: RoundScope,
  { quality, hash }: { quality: string; hash: string },
): Promise<void> => {
  await database().$executeRaw`
    insert into "RoundQuality" ("orgId", "roundId", quality, hash)
    values (${scope.orgId}::uuid, ${scope.roundId}::uuid, ${quality}::json, ${hash})`;
};

/** The text as it was released; null before that, and for rounds that were released without one. */
export const findQuality = async (scope: RoundScope): Promise<string | null> => {
  const [row] = await query<{ quality: string }>`
    select quality::text from "RoundQuality"
    where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid`;
  return row?.quality ?? null;
};
