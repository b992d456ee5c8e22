import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { database } from "@/lib/data/database";
import { vacuumBallots } from "@/lib/data/round-keys";
import { tagOf, unseal, unwrapKey } from "@/lib/data/seal";
import { type GivenRound, given } from "@/prisma/seed/given";
import { answerAll } from "../integration/company";
import { fresh, openRoundOf } from "../integration/round-state";

// What somebody reads in the data files of the database, with all of the code and the server's secret: rows that
// are there, and what is left of rows that are gone.

type File = { readonly name: string; readonly bytes: Buffer };

const WRAPPED = 60;
let client: pg.Client;
let round: GivenRound;
let kept: { wrapped: Buffer; tags: Buffer[]; sealed: Buffer[]; invitations: string[] };
let before: File[];
let after: File[];

/** Every file of every table, index and long value of this database, as it lies on the disk. */
const readFiles = async (): Promise<File[]> => {
  await client.query("checkpoint");
  const { rows } = await client.query<{ name: string; bytes: Buffer }>(`
    select coalesce(o.relname || ': ', '') || c.relname as name, pg_read_binary_file(pg_relation_filepath(c.oid)) as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    left join pg_class o on o.reltoastrelid = c.oid
    where c.relkind in ('r', 't', 'i') and n.nspname in ('public', 'graphile_worker', 'pg_toast') and c.relfilenode <> 0`);
  return rows;
};

const filesWith = (files: readonly File[], what: Buffer | string): string[] =>
  files.filter(({ bytes }) => bytes.includes(what)).map(({ name }) => name);

/** Tries every place of a file as a wrapped key. */
const keysIn = ({ bytes }: File, place: { orgId: string; roundId: string }): Buffer[] => {
  const found: Buffer[] = [];
  for (let at = 0; at + WRAPPED <= bytes.length; at += 1) {
    try {
      found.push(unwrapKey(place, bytes.subarray(at, at + WRAPPED)));
    } catch {
      // Not a key of this round.
    }
  }
  return found;
};

/** As the job does it: again, as long as somebody (PostgreSQL's own ANALYZE, say) still reads what was there before. */
const emptied = () => vi.waitFor(vacuumBallots, { timeout: 20_000, interval: 200 });

beforeAll(async () => {
  client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  round = await openRoundOf(await fresh());
  await answerAll(round);
  const where = { orgId: round.org.orgId, roundId: round.roundId };
  const key = await database().roundKey.findFirstOrThrow({ where });
  const ballots = await database().ballot.findMany({ where });
  const invitations = await given.roster(round);
  kept = {
    wrapped: Buffer.from(key.wrapped),
    tags: ballots.map(({ tag }) => Buffer.from(tag)),
    sealed: ballots.map(({ sealed }) => Buffer.from(sealed)),
    invitations: invitations.map(({ id }) => id),
  };
  before = await readFiles();
  await given.release(round);
  await emptied();
  after = await readFiles();
}, 120_000);

afterAll(() => client.end());

const ofKeys = (files: readonly File[]) => files.filter(({ name }) => name.includes("RoundKey"));
const placeOf = () => ({ orgId: round.org.orgId, roundId: round.roundId });

describe("a key that another reader of the database still holds", () => {
  const forgotten = async (): Promise<Buffer> => {
    const { org, roundId } = await openRoundOf(await fresh());
    const where = { orgId_roundId: { orgId: org.orgId, roundId } };
    const { wrapped } = await database().roundKey.delete({ where });
    return Buffer.from(wrapped);
  };

  const reading = async (sql: string, work: () => Promise<void>): Promise<void> => {
    const reader = new pg.Client(process.env.DATABASE_URL);
    await reader.connect();
    await reader.query(`begin isolation level repeatable read; ${sql}`);
    await work();
    await reader.query("commit");
    await reader.end();
  };

  it("is not said to be gone before it is", async () => {
    let key: Buffer = Buffer.alloc(0);
    await reading("select 1", async () => {
      key = await forgotten();
      await expect(vacuumBallots()).rejects.toThrow("still held");
    });
    await emptied();
    expect(filesWith(await readFiles(), key)).toEqual([]);
  });

  it("keeps nobody waiting behind a backup that reads the table", async () => {
    await reading('select count(*) from "RoundKey"', async () => {
      await expect(vacuumBallots()).rejects.toThrow("lock timeout");
      await forgotten();
    });
  });
});

describe("the data files while a round is open", () => {
  it("can be read by this test: the key is found, and opens a ballot for whoever has the server's secret", () => {
    expect(filesWith(before, kept.wrapped)).toEqual(["RoundKey"]);
    const [key] = ofKeys(before).flatMap((file) => keysIn(file, placeOf()));
    const [first] = kept.invitations;
    const at = kept.tags.findIndex((tag) => tag.equals(tagOf(key!, first!)));
    expect(at).toBeGreaterThanOrEqual(0);
    expect(unseal(key!, kept.sealed[at]!, placeOf())).toContain("keep remark");
  });

  it("hold no answer in the clear, and a ballot that says by itself whose it is nowhere", () => {
    expect(filesWith(before, "remark ")).toEqual([]);
    const ballots = before.filter(({ name }) => name.includes("Ballot"));
    expect(ballots.some(({ bytes }) => bytes.includes(kept.tags[0]!))).toBe(true);
    for (const id of kept.invitations) {
      const uuid = Buffer.from(id.replaceAll("-", ""), "hex");
      expect(filesWith(ballots, uuid)).toEqual([]);
    }
  });
});

describe("the data files after the release", () => {
  it("hold the key of the round nowhere, not in rows that are gone either", () => {
    expect(filesWith(after, kept.wrapped)).toEqual([]);
    expect(ofKeys(after).flatMap((file) => keysIn(file, placeOf()))).toEqual([]);
    expect(
      kept.sealed.filter((sealed) => sealed.subarray(0, 12).equals(kept.wrapped.subarray(0, 12))),
    ).toEqual([]);
  });

  it("hold what was written in reports alone, which name no rater", () => {
    const places = filesWith(after, "remark ");
    expect(places.filter((name) => !name.startsWith("Snapshot"))).toEqual([]);
  });

  it("hold every invitation once: no older row is left that would say in which turn it was answered", () => {
    const [table] = after.filter(({ name }) => name === "Invitation");
    for (const id of kept.invitations) {
      const uuid = Buffer.from(id.replaceAll("-", ""), "hex");
      const first = table!.bytes.indexOf(uuid);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(table!.bytes.indexOf(uuid, first + 1)).toBe(-1);
    }
  });

  it("give no row of the round a moment or a turn: all were written by one transaction, in an order of their own", async () => {
    for (const table of ["Invitation", "Snapshot"]) {
      const { rows } = await client.query<{ writers: string; rows: string }>(
        `select count(distinct xmin::text) as writers, count(*) as rows from "${table}" where "roundId" = $1`,
        [round.roundId],
      );
      expect(Number(rows[0]!.rows)).toBeGreaterThan(1);
      expect(Number(rows[0]!.writers)).toBe(1);
    }
    const { rows } = await client.query<{ id: string }>(
      `select id from "Invitation" where "roundId" = $1 order by ctid`,
      [round.roundId],
    );
    expect(rows.map(({ id }) => id)).not.toEqual(kept.invitations);
  });
});
