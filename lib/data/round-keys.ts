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

const EMPTYING = [
  'vacuum (full, verbose) "RoundKey"',
  'vacuum (verbose) "Ballot"',
  'vacuum (full, verbose) "Invitation"',
] as const;

/** In the words of a plain VACUUM, and of one that writes a table anew. */
const HELD =
  /[1-9]\d* are dead but not yet removable|tuples missed|(?:^|\D)[1-9]\d* dead row versions cannot be removed yet/;

/**
 * Takes deleted ballots and keys off the disk too; repeatable, not inside a transaction. The table of keys is
 * written anew, since a plain VACUUM leaves the bytes of a deleted row in a page that others share; so is the table of
 * invitations, whose old rows lie in the order in which they were answered. Throws while a backup or another long
 * reader still holds deleted rows: the job tries again later.
 */
export const vacuumBallots = async (): Promise<void> => {
  for (const sql of EMPTYING) {
    const said = await statement(sql);
    if (said.some((text) => HELD.test(text)))
      throw new Error("deleted rows are still held by another reader of the database");
  }
};
