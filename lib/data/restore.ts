import type pg from "pg";
import type { SystemScope } from "@/lib/access/scope";
import type { BackupHead, BackupRows, Restored } from "@/lib/schemas/backup";
import { readBackup, UnusableBackup } from "./backup-reading";
import { LEFT_BEHIND, OF_OPEN_ROUNDS, TRAVELLING, WAITING_MAIL } from "./backup-table";
import { type CopyIn, copyInto } from "./copy-in";
import { listMigrations } from "./migrations";
import { inRawSession, quoted } from "./raw-session";
import { goBackTo, migrate } from "./schema-history";
import { GIVING } from "./sent-mail";

/** Nobody makes an organisation between the look whether there is one and the end. */
const hold = async (client: pg.Client): Promise<void> => {
  const tables = [...TRAVELLING, ...Object.keys(LEFT_BEHIND)].map(quoted).join(", ");
  await client.query("set local lock_timeout = '10s'");
  await client.query(`lock table ${tables} in exclusive mode`);
};

/** What there is already, in the first table that holds anything; null where all is empty. */
const found = async (client: pg.Client): Promise<{ organisations: number; accounts: number } | null> => {
  const any = TRAVELLING.map((table) => `exists (select from ${quoted(table)})`).join(" or ");
  const { rows } = await client.query<{ any: boolean; organisations: number; accounts: number }>(
    `select ${any} as any, (select count(*)::int from "Organisation") as organisations,
            (select count(*)::int from "User") as accounts`,
  );
  return rows[0]?.any ? rows[0] : null;
};

const target = (table: string, columns: readonly string[]): string => {
  const name = table === WAITING_MAIL ? "waiting_mail" : `public.${quoted(table)}`;
  return `${name} (${columns.map(quoted).join(", ")})`;
};

type Filling = { file: string; leaves: readonly string[]; rows: BackupRows };

/** Puts back table by table; a count that is another one than was written undoes all of it. */
const fill = async (client: pg.Client, { file, leaves, rows }: Filling): Promise<void> => {
  await client.query(
    `create temporary table waiting_mail
       (identifier text, payload json, key text, run_at timestamptz, priority int) on commit drop`,
  );
  let open: { table: string; copy: CopyIn } | null = null;
  for await (const part of readBackup(file)) {
    if (part.kind === "table" && !leaves.includes(part.table))
      open = { table: part.table, copy: copyInto(client, target(part.table, part.columns)) };
    else if (part.kind === "rows") await open?.copy.write(part.bytes);
    else if (part.kind === "table end" && open) {
      const { table, copy } = open;
      open = null;
      if ((await copy.end()) !== rows[table])
        throw new Error(`${table} has another number of rows than the backup says`);
    }
  }
};

/** As `round.cancel` does it; ballots and keys were left out. */
const cancelOpenRounds = async (client: pg.Client, now: Date): Promise<number> => {
  const { rows } = await client.query<{ orgId: string; id: string }>(
    `update "Round" set state = 'cancelled' where state in ('open', 'closed') returning "orgId", id`,
  );
  const ids = rows.map(({ id }) => id);
  await client.query(`delete from "SentMail" where "roundId" = any($1::uuid[]) and kind = any($2)`, [
    ids,
    GIVING,
  ]);
  await client.query(
    `insert into "AuditEntry" (id, "orgId", at, actor, action, target, detail)
     select gen_random_uuid(), org, $3::timestamptz, 'operator', 'round.cancel', round, '{}'
     from unnest($1::uuid[], $2::text[]) as cancelled (org, round)`,
    [rows.map(({ orgId }) => orgId), ids, now.toISOString()],
  );
  return ids.length;
};

/** Anew from the first try on; what there is of jobs stays, and of twins the one that is there. */
const enqueueWaiting = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from graphile_worker.add_jobs(array(
       select (identifier, payload, null, run_at, 25, key, priority, null)::graphile_worker.job_spec
       from waiting_mail))`,
  );
  return rows[0]?.count ?? 0;
};

const countAll = async (client: pg.Client) => {
  const { rows } = await client.query<{ organisations: number; members: number; rounds: number }>(
    `select (select count(*)::int from "Organisation") as organisations,
            (select count(*)::int from "Member") as members, (select count(*)::int from "Round") as rounds`,
  );
  return rows[0] ?? { organisations: 0, members: 0, rounds: 0 };
};

export type Restoring = {
  file: string;
  head: BackupHead;
  rows: BackupRows;
  /** open rounds come back without their ballots, and cancelled */
  cancels: boolean;
  now: Date;
};
export type Restoration =
  | ({ done: true } & Pick<Restored, "organisations" | "members" | "rounds" | "cancelled" | "mails">)
  | { done: false; organisations: number; accounts: number };

/**
 * Puts a checked backup into an empty installation, as a whole or not at all. One of an older version is put into the
 * tables of then, which are then taken through the migrations since, all in the same transaction.
 */
export const restoreBackup = (
  _scope: SystemScope,
  { file, head, rows, cancels, now }: Restoring,
): Promise<Restoration> =>
  inRawSession(async (client) => {
    const since = listMigrations().slice(head.migrations.length);
    await client.query("begin");
    await hold(client);
    const there = await found(client);
    if (there) return { done: false, ...there };
    if (since.length > 0) await goBackTo(client, head.migrations);
    await fill(client, { file, rows, leaves: cancels ? OF_OPEN_ROUNDS : [] });
    await migrate(client, since);
    const cancelled = cancels ? await cancelOpenRounds(client, now) : 0;
    const mails = await enqueueWaiting(client);
    const counts = await countAll(client);
    await client.query("commit");
    await client.query("analyze");
    return { done: true, ...counts, cancelled, mails };
  });

const NEWER =
  "This backup was made by another version of Bothhats, with changes to the database that this one does not know: fetch that version, or a later one, and restore with it.";

/** A backup of this version or of an older one; anything else is thrown as an UnusableBackup. */
export const requireKnownVersion = ({ migrations }: BackupHead): void => {
  const known = listMigrations();
  if (migrations.some((name, at) => name !== known[at])) throw new UnusableBackup(NEWER);
};
