import type { RoundScope } from "@/lib/access/scope";
import { database, statement } from "./database";
import { newWrappedKey } from "./seal";

export const createRoundKey = async (scope: RoundScope): Promise<void> => {
  const wrapped = new Uint8Array(newWrappedKey(scope));
  await database().roundKey.create({ data: { orgId: scope.orgId, roundId: scope.roundId, wrapped } });
};

/** Destroys the round's key and with it every ballot: nothing that is left can be read or attributed. */
export const destroyRoundKey = async (scope: RoundScope): Promise<void> => {
  await database().roundKey.deleteMany({ where: { orgId: scope.orgId, roundId: scope.roundId } });
};

/** Takes deleted ballots and keys off the disk too. Repeatable; not inside a transaction. */
export const vacuumBallots = async (): Promise<void> => {
  await statement('vacuum "Ballot", "RoundKey", "Invitation"');
};
