import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "../build.mjs";
import { generate } from "../generate.mjs";
import { install } from "../install.mjs";
import { inRoot } from "../machine/paths.mjs";
import { freePort } from "../machine/port.mjs";
import { startChild } from "./children.mjs";
import { openEnvironment } from "./environment.mjs";
import { runWithLifetime } from "./lifetime.mjs";
import { applyMigrations } from "./migration.mjs";
import { startWeb, startWorker } from "./processes.mjs";
import { readSettings, withoutSettings } from "./settings.mjs";

/** Open to be passed through: run as root, PostgreSQL works in it under another account. */
function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "bothhats-bench-"));
  chmodSync(folder, 0o711);
  return folder;
}

/** Measures the product as it is built and run for real, on an empty database of its own that is gone afterwards. */
export const runBench = (args) =>
  runWithLifetime(async ({ step, end }) => {
    await step(() => install({ development: true }));
    await step(async () => generate());
    await step(() => build({ bench: true }));

    const port = await freePort();
    const data = await step(
      async () => temporaryFolder(),
      async (folder) => rmSync(folder, { recursive: true, force: true }),
    );
    const settings = readSettings({ PORT: String(port), BOTHHATS_DATA: data });
    for (const name of Object.keys(process.env))
      if (!(name in withoutSettings(process.env))) delete process.env[name];
    const environment = await step(
      () => openEnvironment(settings),
      ({ close }) => close(),
    );
    // Where the bench itself takes mail in.
    const SMTP_URL = `smtp://127.0.0.1:${await freePort()}`;
    const env = { ...environment.env, SMTP_URL, NODE_ENV: "production", BENCH: "1" };
    await step(() => applyMigrations(env.DATABASE_URL));
    await step(
      async () => startWorker(env),
      (worker) => worker.stop(),
    );
    await step(
      () => startWeb({ settings, env }),
      ({ stop }) => stop(),
    );
    const bench = await step(
      async () =>
        startChild({
          file: inRoot("tests", "bench", "run.ts"),
          args,
          nodeArgs: ["--import", "tsx"],
          env: { ...env, BENCH_URL: settings.authUrl },
        }),
      ({ stop }) => stop(),
    );
    const how = await bench.ended;
    await end(typeof how === "number" ? how : 1);
  });
