import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/env";
import { Prisma, PrismaClient } from "@/lib/generated/prisma/client";
import { columnParsers } from "./column-parser";
import { noted, readPast } from "./making";
import { type StatementName, statementNames } from "./statement-name";

type Connection = { pool: pg.Pool; client: PrismaClient; nameOf: StatementName };
export type Database = PrismaClient | Prisma.TransactionClient;

const STATEMENTS_MOST = 300;
/** What changes or locks something: it may never be asked a second time by itself. */
const WRITES = /\b(insert|update|delete)\b|\bfor (no key |key )?share\b/i;

// One pool per process, also when the development server loads this module again.
const holder = globalThis as typeof globalThis & { bothhatsDatabase?: Connection };

const connect = (): Connection => {
  // The adapter reads and writes wrong instants unless the session is in UTC.
  const connectionString = env().DATABASE_URL;
  const pool = new pg.Pool({ connectionString, max: 16, options: "-c TimeZone=UTC" });
  const nameOf = statementNames({ most: STATEMENTS_MOST });
  const adapter = new PrismaPg(pool, { statementNameGenerator: nameOf });
  return { pool, client: new PrismaClient({ adapter }), nameOf };
};

const current = new AsyncLocalStorage<Prisma.TransactionClient | undefined>();

const connection = (): Connection => {
  holder.bothhatsDatabase ??= connect();
  return holder.bothhatsDatabase;
};

const client = (): PrismaClient => connection().client;

/** The transaction that is under way here, or the pool. */
export const database = (): Database => {
  readPast();
  return current.getStore() ?? client();
};

/**
 * What a statement in SQL answers, in the transaction that is under way here or by itself. Pages are made of these:
 * asked past Prisma's client, which takes two thirds of the time for handing rows on, they come in the same types.
 */
export const query = async <T>(
  strings: TemplateStringsArray,
  ...values: readonly unknown[]
): Promise<T[]> => {
  const question = Prisma.sql(strings, ...values);
  const tx = current.getStore();
  if (tx) {
    readPast();
    return tx.$queryRaw<T[]>(question);
  }
  const { pool, nameOf } = connection();
  // Left to itself, the driver writes a moment in the time of this machine.
  const args = question.values.map((value) => (value instanceof Date ? value.toISOString() : value));
  const { text } = question;
  const name = nameOf({ sql: text, args });
  const ask = async () => (await pool.query({ name, text, values: args, types: columnParsers })).rows;
  if (!WRITES.test(text)) return noted(ask);
  readPast();
  return ask();
};

/** Everything that `work` does through `database()` happens as a whole or not at all. */
export const transaction = async <T>(work: () => Promise<T>, { timeout = 60_000 } = {}): Promise<T> => {
  if (current.getStore()) return work();
  return client().$transaction((tx) => current.run(tx, work), { timeout, maxWait: 20_000 });
};

/** What `work` does is there at once and stays, whatever becomes of the transaction that is under way here. */
export const beside = <T>(work: () => Promise<T>): Promise<T> => current.run(undefined, work);

/**
 * A statement that PostgreSQL refuses inside a transaction, such as VACUUM; answers what the server said of it. It gives
 * up soon where a table is in use: whoever came after would wait behind it.
 */
export const statement = async (sql: string): Promise<string[]> => {
  const held = await connection().pool.connect();
  const notices: string[] = [];
  const hear = ({
    message = "",
    detail = "",
  }: {
    message?: string | undefined;
    detail?: string | undefined;
  }) => notices.push(message, detail);
  held.on("notice", hear);
  try {
    await held.query("set lock_timeout = '2s'");
    await held.query(sql);
    return notices;
  } finally {
    await held.query("reset lock_timeout");
    held.off("notice", hear);
    held.release();
  }
};

/** True if a write failed since something unique is there already. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

/** For next-auth's adapter, which wants a client of its own. */
export const authDatabase = (): PrismaClient => client();

/** The same methods, of which nobody can tell whether they would answer the same again. */
export const readingPast = <Methods extends object>(methods: Methods): Methods =>
  Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [
      name,
      (...args: unknown[]) => {
        readPast();
        return method(...args);
      },
    ]),
  ) as Methods;

export const closeDatabase = async (): Promise<void> => {
  const open = holder.bothhatsDatabase;
  holder.bothhatsDatabase = undefined;
  await open?.client.$disconnect();
  await open?.pool.end().catch(() => undefined);
};
