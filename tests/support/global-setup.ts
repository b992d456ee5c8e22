import { execFileSync } from "node:child_process";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openPostgres } from "../../scripts/local-postgres.mjs";
import { makeTemporaryFolder } from "./temporary-folder";

declare module "vitest" {
  interface ProvidedContext {
    adminUrl: string;
  }
}

async function makeTemplate(adminUrl: string, templateUrl: string) {
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  await admin.query("create database test_template");
  await admin.end();
  execFileSync(process.execPath, ["scripts/migrate.mjs", "deploy"], {
    env: { ...process.env, DATABASE_URL: templateUrl },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** One real PostgreSQL for the run, with a migrated database that every test file gets a copy of. */
export default async function setup(project: TestProject) {
  const { folder, remove } = await makeTemporaryFolder();
  const postgres = await openPostgres({ folder, temporary: true });
  await makeTemplate(postgres.url("postgres"), postgres.url("test_template"));
  project.provide("adminUrl", postgres.url("postgres"));
  return async () => {
    await postgres.close();
    await remove();
  };
}
