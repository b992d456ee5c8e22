import { randomBytes } from "node:crypto";
import { database } from "@/lib/data/database";
import { SEALED_BYTES } from "@/lib/data/seal";

// What the baselines do beside finding the session: as little as anything useful could.

export const countSessions = async (): Promise<number> => {
  const [row] = await database().$queryRaw<{ rows: bigint }[]>`select count(*) as rows from "Organisation"`;
  return Number(row?.rows ?? 0);
};

export const insertBallot = async (orgId: string, roundId: string): Promise<void> => {
  await database().$executeRaw`
    insert into "Ballot" ("orgId", "roundId", tag, sealed, edition)
    values (${orgId}::uuid, ${roundId}::uuid, ${randomBytes(32)}, ${randomBytes(SEALED_BYTES)}, gen_random_uuid())`;
};
