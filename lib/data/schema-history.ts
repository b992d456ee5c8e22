import { readFile } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";
import { LEFT_BEHIND, TRAVELLING } from "./backup-table";
import { MIGRATIONS } from "./migrations";
import { quoted } from "./raw-session";

/** Takes the empty tables through some migrations, inside the transaction that is under way. */
export const migrate = async (client: pg.Client, names: readonly string[]): Promise<void> => {
  for (const name of names)
    await client.query(await readFile(path.join(MIGRATIONS, name, "migration.sql"), "utf8"));
};

/** Makes the tables anew as they were after some migrations. What is noted of migrations stays: all follow again. */
export const goBackTo = async (client: pg.Client, names: readonly string[]): Promise<void> => {
  const tables = [...TRAVELLING, ...Object.keys(LEFT_BEHIND)].map(quoted);
  await client.query(`drop table ${tables.join(", ")} cascade`);
  await migrate(client, names);
};
