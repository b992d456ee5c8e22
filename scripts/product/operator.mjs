import { generate } from "../generate.mjs";
import { install } from "../install.mjs";
import { inRoot } from "../machine/paths.mjs";
import { startChild } from "./children.mjs";
import { keepAsRestored } from "./demo.mjs";
import { openEnvironment } from "./environment.mjs";
import { runWithLifetime } from "./lifetime.mjs";
import { applyMigrations } from "./migration.mjs";
import { loadEnvFile, readSettings } from "./settings.mjs";

/** Nothing is said but what the command says: its output may go into a file or another program. */
export const runCommandLine = (args) =>
  runWithLifetime(async ({ step, end }) => {
    loadEnvFile();
    const settings = readSettings(process.env);
    await step(() => install());
    await step(async () => generate());
    const environment = await step(
      () => openEnvironment(settings),
      ({ close }) => close(),
    );
    const env = { ...environment.env, NODE_ENV: "production" };
    // A backup changes nothing: it may be what one wants to have before a newer version changes the tables.
    if (args[0] !== "backup") await step(() => applyMigrations(env.DATABASE_URL));
    const file = inRoot("lib", "doors", "command-line.ts");
    const command = await step(
      async () => startChild({ file, args, nodeArgs: ["--import", "tsx"], env, stdin: "inherit" }),
      ({ stop }) => stop(),
    );
    const how = await command.ended;
    if (how === 0 && args[0] === "restore" && environment.embedded) keepAsRestored(settings);
    await end(typeof how === "number" ? how : 1);
  });
