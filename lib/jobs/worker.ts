import { Logger, run } from "graphile-worker";
import pg from "pg";
import { closeDatabase } from "@/lib/data/database";
import { env } from "@/lib/env";
import { closeTransport } from "@/lib/mail/transport";
import { joinRoll } from "./lost-jobs";
import { CRONTAB, TASKS } from "./tasks";

// The job process: beside the web server, started with it by `npm start`.

// Job payloads hold addresses and sign-in links: only failures are logged, and those without their payload.
const logger = new Logger(() => (level, message) => {
  if (level === "error") process.stderr.write(`job process: ${message}\n`);
});

const pgPool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 6, options: "-c TimeZone=UTC" });
const roll = await joinRoll(new Date());
const runner = await run({
  pgPool,
  concurrency: 4,
  pollInterval: 2_000,
  taskList: TASKS,
  crontab: CRONTAB,
  logger,
  noHandleSignals: true,
});

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await runner.stop().catch(() => undefined);
  closeTransport();
  await roll.leave();
  await closeDatabase();
  await pgPool.end().catch(() => undefined);
};

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
await runner.promise;
await stop();
process.exit(0);
