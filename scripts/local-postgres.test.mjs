import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPostgres } from "./local-postgres.mjs";

let folder;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bothhats-shared-"));
  chmodSync(folder, 0o711);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url, sql) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows;
  } finally {
    await client.end();
  }
}

test("is shared, outlives whoever started it, stops with its last user, and keeps its data", {
  timeout: 60_000,
}, async () => {
  const open = () => openPostgres({ folder, temporary: true });
  const [first, second] = await Promise.all([open(), open()]);
  expect([first.joined, second.joined].sort()).toEqual([false, true]);
  expect(first.url()).toBe(second.url());

  await ask(first.url(), "create table kept as select 'still here' as word");
  await (first.joined ? second : first).close();
  const left = first.joined ? first : second;
  expect(await ask(left.url(), "select word from kept")).toEqual([["still here"]]);

  await left.close();
  await expect(ask(left.url(), "select 1")).rejects.toThrow();

  const again = await open();
  expect(again.joined).toBe(false);
  expect(await ask(again.url(), "select word from kept")).toEqual([["still here"]]);
  await again.close();
});

test("can be reached by nobody else", { timeout: 60_000 }, async () => {
  const postgres = await openPostgres({ folder, temporary: true });
  const url = new URL(postgres.url());
  url.password = "guessed";
  await expect(ask(url.href, "select 1")).rejects.toThrow(/password authentication failed/);
  expect(
    await ask(postgres.url(), "select current_setting('listen_addresses'), current_setting('TimeZone')"),
  ).toEqual([[process.platform === "win32" ? "127.0.0.1" : "", "UTC"]]);
  expect(statSync(postgres.folder).mode & 0o077).toBe(0);
  await postgres.close();
});
