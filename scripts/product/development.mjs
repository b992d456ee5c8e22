import { generate } from "../generate.mjs";
import { install } from "../install.mjs";
import { commandFile } from "../machine/paths.mjs";
import { requireFreePort } from "../machine/port.mjs";
import { startChild } from "./children.mjs";
import { seedDemo } from "./demo.mjs";
import { openEnvironment } from "./environment.mjs";
import { runWithLifetime } from "./lifetime.mjs";
import { applyMigrations } from "./migration.mjs";
import { startWorker } from "./processes.mjs";
import { loadEnvFile, readSettings } from "./settings.mjs";

const say = (line) => line && console.log(line);

/** Like `npm start`, with Next's development server in the place of a build. */
export const develop = () =>
  runWithLifetime(async ({ step, end }) => {
    loadEnvFile();
    const settings = readSettings(process.env);
    await requireFreePort(settings);
    await step(() => install({ development: true }));
    await step(async () => generate());
    const environment = await step(
      () => openEnvironment(settings),
      ({ close }) => close(),
    );
    const { env, embedded, summary } = environment;
    say(summary);
    say(await step(() => applyMigrations(env.DATABASE_URL)));
    say(await step(() => seedDemo({ settings, env, embedded })));
    await step(
      async () => startWorker(env),
      (worker) => worker.stop(),
    );
    const args = ["dev", "-H", settings.host, "-p", String(settings.port)];
    const web = await step(
      async () =>
        startChild({ file: commandFile("next"), args, nodeArgs: ["--dns-result-order=ipv4first"], env }),
      ({ stop }) => stop(),
    );
    await web.ended;
    await end(1);
  });
