import { execFile } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { inject } from "vitest";

export type Outcome = { code: number; out: string; err: string };

/** Another installation on the same server: a database and a secret of its own, reached by the operator's commands. */
export type OtherInstallation = {
  readonly env: Record<string, string>;
  readonly client: pg.Client;
  run(...args: string[]): Promise<Outcome>;
  remove(): Promise<void>;
};

/** The command line as `npm run bothhats` runs it, once the database is there. */
export const operate = (args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
  new Promise<Outcome>((resolve) => {
    const nodeArgs = ["--import", "tsx", "lib/doors/command-line.ts", ...args];
    execFile(process.execPath, nodeArgs, { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
    });
  });

const asAdmin = async (sql: string) => {
  const admin = new pg.Client(inject("adminUrl"));
  await admin.connect();
  await admin.query(sql).finally(() => admin.end());
};

/** Two copies of one template at the same moment are refused: whoever comes second waits a little. */
const create = async (name: string, template: string): Promise<void> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await asAdmin(`create database ${name} template ${template} strategy file_copy`);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && error.code === "55006") || attempt > 100) throw error;
      await sleep(50);
    }
  }
};

/** Migrated and empty, or with nothing at all in it. */
export const openInstallation = async ({
  secret = randomBytes(32).toString("hex"),
  isMigrated = true,
} = {}): Promise<OtherInstallation> => {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await create(name, isMigrated ? "test_template" : "template0");
  const url = new URL(inject("adminUrl"));
  url.pathname = `/${name}`;
  const client = new pg.Client(url.href);
  client.on("error", () => undefined);
  await client.connect();
  const env = { DATABASE_URL: url.href, AUTH_SECRET: secret };
  return {
    env,
    client,
    run: (...args) => operate(args, { ...process.env, ...env }),
    remove: async () => {
      await client.end();
      await asAdmin(`drop database if exists ${name} with (force)`);
    },
  };
};

/** Every row of some tables as text, in an order that does not depend on where they lie. */
export const rowsOf = async (
  client: pg.Client,
  tables: readonly string[],
): Promise<Record<string, string[]>> => {
  const rows: Record<string, string[]> = {};
  for (const table of tables) {
    const { rows: found } = await client.query<{ row: string }>(
      `select t::text as row from "${table}" t order by 1`,
    );
    rows[table] = found.map(({ row }) => row);
  }
  return rows;
};
