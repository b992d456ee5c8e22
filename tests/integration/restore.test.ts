import { createHash, randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { Logger, runMigrations } from "graphile-worker";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OPERATOR } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { TRAVELLING } from "@/lib/data/backup-table";
import { listMigrations } from "@/lib/data/migrations";
import { makeBackup } from "@/lib/operations/backup";
import { given } from "@/prisma/seed/given";
import { makeTemporaryFolder } from "@/tests/support/temporary-folder";
import { answerAll } from "./company";
import { dumpDatabase } from "./dump";
import { type OtherInstallation, openInstallation, rowsOf } from "./other-installation";
import { fresh, openRoundOf } from "./round-state";

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let other: OtherInstallation;
let file: string;

const inFolder = (name: string) => path.join(folder.folder, name);
const textOf = (backup: string) => gunzipSync(readFileSync(backup)).toString("utf8");
const lines = (backup: string) => textOf(backup).trimEnd().split("\n");
/** A whole backup that says something else than the product wrote. */
const rewrite = (name: string, change: (text: string) => string): string => {
  const [end = "", ...before] = lines(file).reverse();
  const text = change(`${before.reverse().join("\n")}\n`);
  const { rows } = JSON.parse(end).end;
  const sha256 = createHash("sha256").update(text).digest("hex");
  writeFileSync(inFolder(name), gzipSync(`${text}${JSON.stringify({ end: { rows, sha256 } })}\n`));
  return inFolder(name);
};
const withMigrations = (text: string, migrations: readonly string[]): string => {
  const [head = "", ...rest] = text.split("\n");
  return [JSON.stringify({ ...JSON.parse(head), migrations }), ...rest].join("\n");
};
const backup = async (name: string): Promise<string> => {
  expect(await perform(makeBackup, OPERATOR, { file: inFolder(name) })).toMatchObject({ ok: true });
  return inFolder(name);
};
/** The rows of a table as they stand in a backup. */
const rowsIn = (text: string, table: string): string[] => {
  const from = text.indexOf(`\n{"table":"${table}"`) + 1;
  const rows = text.slice(text.indexOf("\n", from) + 1);
  return rows.startsWith("\\.\n") ? [] : rows.slice(0, rows.indexOf("\n\\.\n")).split("\n");
};

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  const company = await fresh();
  const released = await openRoundOf(company);
  await answerAll(released);
  const open = await backup("open.backup");
  // In the order of their random ids, whatever the order in which people answered.
  const ids = rowsIn(textOf(open), "Invitation").map((row) => row.split("\t").slice(0, 2).join());
  expect(ids.length).toBeGreaterThan(10);
  const columns = /"table":"Invitation","columns":(\[.+?\])/.exec(textOf(open))?.[1];
  expect(JSON.parse(columns ?? "").slice(0, 2)).toEqual(["id", "orgId"]);
  expect(ids).toEqual([...ids].sort());
  await given.release(released);
  file = await backup("released.backup");
  other = await openInstallation({ secret: process.env.AUTH_SECRET ?? "" });
}, 60_000);
afterAll(async () => {
  await other.remove();
  await folder.remove();
});

it("says of a released round nothing that links a rater to an answer, as the database does not", async () => {
  const text = textOf(file);
  for (const table of ["RoundKey", "Ballot"]) expect(rowsIn(text, table)).toEqual([]);
  const saying = text.split("\n").filter((row) => row.includes("remark "));
  expect(saying.length).toBeGreaterThan(0);
  const snapshots = new Set(rowsIn(text, "Snapshot"));
  expect(saying.filter((row) => !snapshots.has(row))).toEqual([]);
  const kept = (await dumpDatabase()).filter(({ row }) => row.includes("remark "));
  expect(kept.map(({ table }) => table)).toEqual(saying.map(() => 'public."Snapshot"'));
});

describe("a file that cannot be trusted", { timeout: 60_000 }, () => {
  const flipped = () => {
    const bytes = readFileSync(file);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    return bytes;
  };
  it.each([
    ["cut off", () => readFileSync(file).subarray(0, -1), /^This backup is cut off: .+\n$/],
    ["damaged", flipped, /^This backup is (damaged|cut off): .+\n$/],
    ["something else", () => Buffer.from("email,name\n"), /^This is no backup of Bothhats\.\n$/],
  ])("is refused in a sentence, and nothing is there afterwards: %s", async (name, bytes, sentence) => {
    writeFileSync(inFolder(name), bytes());
    const outcome = await other.run("restore", inFolder(name));
    expect(outcome).toMatchObject({ code: 1, out: "", err: expect.stringMatching(sentence) });
    expect(Object.values(await rowsOf(other.client, TRAVELLING)).flat()).toEqual([]);
  });

  it("leaves nothing behind where the database refuses its last row", async () => {
    const twice = rewrite("twice", (text) => {
      const [row = ""] = rowsIn(text, "SentMail");
      return text.replace(`${row}\n`, `${row}\n${row}\n`);
    });
    const outcome = await other.run("restore", twice);
    expect(outcome.code).not.toBe(0);
    expect(outcome.err).toContain("SentMail");
    expect(Object.values(await rowsOf(other.client, TRAVELLING)).flat()).toEqual([]);
  });
});

describe("a backup of another version", { timeout: 60_000 }, () => {
  it("is refused where it knows migrations that this one does not", async () => {
    const later = [...listMigrations(), "20991231000000_later"];
    const [, ...without] = listMigrations();
    for (const [name, migrations] of [
      ["later", later],
      ["sideways", without],
    ] as const) {
      const outcome = await other.run(
        "restore",
        rewrite(name, (text) => withMigrations(text, migrations)),
      );
      expect(outcome).toMatchObject({ code: 1, out: "" });
      expect(outcome.err).toMatch(
        /^This backup was made by another version of Bothhats, .+ fetch that version/,
      );
    }
  });

  const shapeOf = async ({ client }: OtherInstallation) => {
    const columns = await client.query(
      `select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull, a.attstattarget,
              pg_get_expr(d.adbin, d.adrelid) as value
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1, 2`,
    );
    const indexes = await client.query(
      `select indexdef from pg_indexes where schemaname = 'public' order by indexdef`,
    );
    const keys = await client.query(
      `select conrelid::regclass::text as name, pg_get_constraintdef(oid) as words from pg_constraint
       where connamespace = 'public'::regnamespace order by 1, 2`,
    );
    return { columns: columns.rows, indexes: indexes.rows, keys: keys.rows };
  };

  it("is put into the tables of then where it is older, and taken through what came since", async () => {
    const [first = ""] = listMigrations();
    const old = await openInstallation({ isMigrated: false });
    await old.client.query(readFileSync(`prisma/migrations/${first}/migration.sql`, "utf8"));
    await old.client.query(
      `create table _prisma_migrations (migration_name text, finished_at timestamptz, rolled_back_at timestamptz)`,
    );
    await old.client.query(`insert into _prisma_migrations values ($1, now(), null)`, [first]);
    const logger = new Logger(() => () => undefined);
    await runMigrations({ connectionString: old.env.DATABASE_URL ?? "", logger });
    const [org, user, member] = [randomUUID(), randomUUID(), randomUUID()];
    await old.client.query(`insert into "User" (id, email) values ('${user}', 'ada@acme.test')`);
    await old.client.query(`insert into "Organisation" (id, slug, name) values ('${org}', 'acme', 'Acme')`);
    await old.client.query(
      `insert into "Member" (id, "orgId", "userId", email, name)
       values ('${member}', '${org}', '${user}', 'ada@acme.test', 'Ada')`,
    );
    expect(await old.run("backup", inFolder("old.backup"))).toMatchObject({ code: 0, err: "" });
    await old.remove();

    const shape = await shapeOf(other);
    const outcome = await other.run("restore", inFolder("old.backup"));
    expect(outcome).toMatchObject({ code: 0, err: "" });
    expect(outcome.out).toMatch(/^Restored 1 organisation, 1 member and 0 rounds/);
    expect(outcome.out).toContain("AUTH_SECRET is another one than then");
    expect(await shapeOf(other)).toEqual(shape);
    const { rows } = await other.client.query(`select slug, "quietFrom", "quietOn" from "Organisation"`);
    expect(rows).toEqual([{ slug: "acme", quietFrom: "19:00", quietOn: false }]);
    const known = await other.client.query(`select migration_name from _prisma_migrations order by 1`);
    expect(known.rows.map((row) => row.migration_name)).toEqual(listMigrations());
    expect((await other.run("org", "create", "--name", "Later", "--owner", "bob@later.test")).code).toBe(0);
  });
});
