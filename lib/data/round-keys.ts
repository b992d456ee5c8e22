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

/**
 * Takes deleted ballots and keys off the disk too; repeatable, not inside a transaction. The table of keys is
 * written anew, since a plain VACUUM leaves the bytes of a deleted row in a page that others share; so is the table of
 * invitations, whose old rows lie in the order in which they were answered. Throws while a backup or another long
 * reader still holds deleted rows: the job tries again later.
 */
export const vacuumBallots = async (): Promise<void> => {
  await statement('vacuum full "RoundKey"');
  const said = await statement('vacuum (verbose) "Ballot", "Invitation"');
  if (said.some((text) => /[1-9]\d* are dead but not yet removable/.test(text)))
    throw new Error("deleted ballots are still held by another reader of the database");
  await statement('vacuum full "Invitation"');
};
