import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";

const adminUrl = inject("adminUrl");
const name = `test_${randomUUID().replaceAll("-", "")}`;

// Before the file under test imports anything that reads it.
const url = new URL(adminUrl);
url.pathname = `/${name}`;
process.env.DATABASE_URL = url.href;
process.env.AUTH_SECRET = randomBytes(32).toString("hex");

const isBusy = (error: unknown) => error instanceof pg.DatabaseError && error.code === "55006";

async function asAdmin(sql: string) {
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  try {
    return await admin.query(sql);
  } finally {
    await admin.end();
  }
}

/** Two copies of one template at the same moment are refused by PostgreSQL: whoever comes second waits a little. */
async function copyTemplate() {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await asAdmin(`create database ${name} template test_template strategy file_copy`);
    } catch (error) {
      if (!isBusy(error) || attempt > 100) throw error;
      await sleep(50);
    }
  }
}

/** A connection that was closed is still open to the server for a moment, and dropping it then looks like an accident. */
async function waitForSilence() {
  const busy = `select 1 from pg_stat_activity where datname = '${name}'`;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if ((await asAdmin(busy)).rowCount === 0) return;
    await sleep(25);
  }
}

beforeAll(copyTemplate);

afterAll(async () => {
  const { closeDatabase } = await import("@/lib/data/database");
  await closeDatabase();
  await waitForSilence();
  await asAdmin(`drop database if exists ${name} with (force)`);
});
