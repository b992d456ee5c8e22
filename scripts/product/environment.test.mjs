import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPostgres } from "../local-postgres.mjs";
import { freePort } from "../machine/port.mjs";
import { Problem } from "../machine/problem.mjs";
import { openEnvironment } from "./environment.mjs";

let folder;
let postgres;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "bothhats-environment-"));
  chmodSync(folder, 0o711);
  postgres = await openPostgres({ folder, temporary: true });
}, 60_000);
afterAll(async () => {
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

const refusal = (databaseUrl) =>
  openEnvironment({ databaseUrl, secret: "s".repeat(32), data: folder, authUrl: "http://localhost" }).then(
    () => undefined,
    (error) => error,
  );
const withPassword = (password) => {
  const url = new URL(postgres.url());
  url.password = password;
  return url.href;
};

test.each([
  [
    "nobody listens there",
    async () => `postgresql://app:hunter2@127.0.0.1:${await freePort()}/feedback`,
    /^The database at 127\.0\.0\.1:\d+\/feedback cannot be reached \(ECONNREFUSED\): check DATABASE_URL and that PostgreSQL runs there\.$/,
  ],
  [
    "the password is wrong",
    () => withPassword("hunter2"),
    /^The database at .+ refuses the user "bothhats" with this password: check DATABASE_URL\.$/,
  ],
  [
    "there is no such database",
    () => postgres.url("nowhere"),
    /^There is no database at .+\/nowhere: create it, or check the name in DATABASE_URL\.$/,
  ],
])("says in one sentence that %s, and never the password", async (_what, url, sentence) => {
  const error = await refusal(await url());
  expect(error).toBeInstanceOf(Problem);
  expect(error.message).toMatch(sentence);
  expect(error.message).not.toContain("hunter2");
});

test("takes a database that answers", async () => {
  const environment = await openEnvironment({
    databaseUrl: postgres.url(),
    secret: "s".repeat(32),
    data: folder,
    authUrl: "http://localhost:3000",
  });
  expect(environment).toMatchObject({ embedded: false, env: { AUTH_URL: "http://localhost:3000" } });
  await environment.close();
});
