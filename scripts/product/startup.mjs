import { build } from "../build.mjs";
import { generate } from "../generate.mjs";
import { install } from "../install.mjs";
import { requireFreePort } from "../machine/port.mjs";
import { seedDemo } from "./demo.mjs";
import { openEnvironment } from "./environment.mjs";
import { runWithLifetime } from "./lifetime.mjs";
import { applyMigrations } from "./migration.mjs";
import { runProgram, startWeb, startWorker } from "./processes.mjs";
import { loadEnvFile, readSettings } from "./settings.mjs";

const say = (line) => line && console.log(line);

async function claimLink(env) {
  const { ok, answer } = await runProgram({ file: "lib/doors/command-line.ts", args: ["claim-link"], env });
  return ok && answer ? `This installation has no owner yet. Claim it: ${answer}` : undefined;
}

/** What `npm start` does, from a fresh clone to a server that answers; ends with a signal. */
export const startEverything = () =>
  runWithLifetime(async ({ step, end, isEnding }) => {
    loadEnvFile();
    const settings = readSettings(process.env);
    await requireFreePort(settings);

    await step(() => install());
    await step(async () => generate());

    const fail = (message) => {
      if (isEnding()) return;
      console.error(message);
      end(1);
    };
    const onLost = (error) => fail(`The embedded PostgreSQL ended and did not come back: ${error.message}`);
    const environment = await step(
      () => openEnvironment(settings, { onLost }),
      ({ close }) => close(),
    );
    // A database that does not answer is said before the minutes that a first build takes.
    await step(() => build());
    const { embedded, summary } = environment;
    const env = { ...environment.env, NODE_ENV: "production" };
    say(summary);
    say(await step(() => applyMigrations(env.DATABASE_URL)));
    say(await step(() => seedDemo({ settings, env, embedded })));

    await step(
      async () => startWorker(env),
      (worker) => worker.stop(),
    );
    const claim = claimLink(env);
    const web = await step(
      () => startWeb({ settings, env }),
      ({ stop }) => stop(),
    );
    web.ended.then((how) => fail(`The web server ended (${how}); everything else is stopped too.`));

    say(await step(() => claim));
    say(`Bothhats runs at ${settings.authUrl} (Ctrl-C stops it).`);
  });
