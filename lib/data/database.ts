import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/env";
import { Prisma, PrismaClient } from "@/lib/generated/prisma/client";
import { statementNames } from "./statement-name";

type Connection = { pool: pg.Pool; client: PrismaClient };
export type Database = PrismaClient | Prisma.TransactionClient;

const STATEMENTS_MOST = 300;

// One pool per process, also when the development server loads this module again.
const holder = globalThis as typeof globalThis & { bothhatsDatabase?: Connection };

const connect = (): Connection => {
  // The adapter reads and writes wrong instants unless the session is in UTC.
  const connectionString = env().DATABASE_URL;
  const pool = new pg.Pool({ connectionString, max: 16, options: "-c TimeZone=UTC" });
  const statementNameGenerator = statementNames({ most: STATEMENTS_MOST });
  return { pool, client: new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator }) }) };
};

const current = new AsyncLocalStorage<Prisma.TransactionClient | undefined>();

const client = (): PrismaClient => {
  holder.bothhatsDatabase ??= connect();
  return holder.bothhatsDatabase.client;
};

/** The transaction that is under way here, or the pool. */
export const database = (): Database => current.getStore() ?? client();

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
  client();
  const connection = await holder.bothhatsDatabase?.pool.connect();
  const notices: string[] = [];
  const hear = ({
    message = "",
    detail = "",
  }: {
    message?: string | undefined;
    detail?: string | undefined;
  }) => notices.push(message, detail);
  connection?.on("notice", hear);
  try {
    await connection?.query("set lock_timeout = '2s'");
    await connection?.query(sql);
    return notices;
  } finally {
    await connection?.query("reset lock_timeout");
    connection?.off("notice", hear);
    connection?.release();
  }
};

/** True if a write failed since something unique is there already. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

/** For next-auth's adapter, which wants a client of its own. */
export const authDatabase = (): PrismaClient => client();

export const closeDatabase = async (): Promise<void> => {
  const open = holder.bothhatsDatabase;
  holder.bothhatsDatabase = undefined;
  await open?.client.$disconnect();
  await open?.pool.end().catch(() => undefined);
};
