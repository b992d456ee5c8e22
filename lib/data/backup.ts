import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { SystemScope } from "@/lib/access/scope";
import { BACKUP_FORMAT, type BackupHead, type BackupRows } from "@/lib/schemas/backup";
import { writeBackupFile } from "./backup-file";
import { TRAVELLING, WAITING_MAIL } from "./backup-table";
import { APPLIED } from "./migrations";
import { inRawSession, quoted } from "./raw-session";
import { newFingerprint } from "./secret-fingerprint";

/** A sign-in link is a key, and a release comes of the round's own state: all other mail is sent from the copy too. */
const WAITING = `
  select t.identifier, j.payload, j.key, j.run_at, j.priority
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where t.identifier like 'send-%' and t.identifier <> 'send-sign-in' and j.key is not null
    and j.attempts < j.max_attempts
  order by j.key`;
const WAITING_COLUMNS = ["identifier", "payload", "key", "run_at", "priority"];

type Table = { table: string; columns: string[]; source: string };

/** By their keys, which are random: in the order in which they lie, rows tell in which order people answered. */
const tablesOf = async (client: pg.Client): Promise<Table[]> => {
  const { rows } = await client.query<{ name: string; columns: string[]; key: string[] }>(
    `select c.relname as name,
            array(select a.attname::text from pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
            array(select a.attname::text from pg_index i, unnest(i.indkey::int2[]) with ordinality k (n, at)
                  join pg_attribute a on a.attnum = k.n
                  where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid order by at) as key
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname = any($1)`,
    [TRAVELLING],
  );
  const found = new Map(rows.map((row) => [row.name, row]));
  const travelling = TRAVELLING.flatMap((name) => {
    const table = found.get(name);
    if (!table) return [];
    const { columns, key } = table;
    const list = (names: string[]) => names.map(quoted).join(", ");
    return {
      table: name,
      columns,
      source: `select ${list(columns)} from ${quoted(name)} order by ${list(key)}`,
    };
  });
  return [...travelling, { table: WAITING_MAIL, columns: WAITING_COLUMNS, source: WAITING }];
};

const headOf = async (client: pg.Client, { version, now }: { version: string; now: Date }) => {
  const migrations = await client.query<{ name: string }>(APPLIED);
  const unreleased = await client.query<BackupHead["unreleased"][number]>(
    `select o.name as organisation, r.name as round, o."isDemo"
     from "RoundKey" k join "Round" r on r."orgId" = k."orgId" and r.id = k."roundId"
     join "Organisation" o on o.id = r."orgId" order by 1, 2`,
  );
  return {
    bothhatsBackup: BACKUP_FORMAT,
    version,
    madeAt: now.toISOString(),
    migrations: migrations.rows.map(({ name }) => name),
    secret: newFingerprint(),
    unreleased: unreleased.rows,
  } satisfies BackupHead;
};

const line = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);
const CLOSE = Buffer.from("\\.\n");

async function* bytesOf(client: pg.Client, head: BackupHead, rows: BackupRows): AsyncGenerator<Buffer> {
  yield line(head);
  for (const { table, columns, source } of await tablesOf(client)) {
    yield line({ table, columns });
    const copied = client.query(copyTo(`copy (${source}) to stdout`));
    for await (const bytes of copied) yield bytes;
    rows[table] = copied.rowCount;
    yield CLOSE;
  }
}

export type MadeBackup = { bytes: number; rows: number; unreleased: BackupHead["unreleased"] };

const hasTables = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ isThere: boolean }>(
    `select to_regclass('public._prisma_migrations') is not null as "isThere"`,
  );
  return rows[0]?.isThere ?? false;
};

/**
 * Writes everything that travels into a new file, as it was at one moment, while others read and write. Row by row:
 * memory does not grow with the database. Changes nothing there, so that a newer version can back up an older one's.
 */
export const writeBackup = (
  _scope: SystemScope,
  { file, ...made }: { file: string; version: string; now: Date },
): Promise<MadeBackup | "file_exists" | "no_tables"> =>
  inRawSession(async (client) => {
    await client.query("begin isolation level repeatable read read only");
    if (!(await hasTables(client))) return "no_tables";
    const head = await headOf(client, made);
    const rows: BackupRows = {};
    const bytes = await writeBackupFile(file, bytesOf(client, head, rows), rows);
    await client.query("rollback");
    if (bytes === null) return "file_exists";
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
    return { bytes, rows: total, unreleased: head.unreleased };
  });
