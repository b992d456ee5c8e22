import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Logger, runOnce } from "graphile-worker";
import pg from "pg";
import { database } from "@/lib/data/database";
import { TASKS } from "@/lib/jobs/tasks";
import { closeTransport } from "@/lib/mail/transport";
import { type CaughtMail, type LocalMailbox, openMailbox } from "@/tests/support/mailbox";

export type PostOffice = {
  readonly mailbox: LocalMailbox;
  /** Does every job that is due, as the job process would, and answers the mails that came of it. */
  work(): Promise<CaughtMail[]>;
  /** Nobody to be reached by SMTP, until the mailbox is opened again at the same address. */
  shut(): Promise<void>;
  open(): Promise<void>;
  close(): Promise<void>;
};

// A refused mailbox is an expected failure, which the library would log.
const quiet = new Logger(() => () => undefined);

export const openPostOffice = async (): Promise<PostOffice> => {
  let mailbox = await openMailbox();
  process.env.SMTP_URL = mailbox.smtpUrl;
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
  // The database may be gone a moment before the last connection is.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const shut = async () => {
    closeTransport();
    await mailbox.close();
  };
  return {
    get mailbox() {
      return mailbox;
    },
    async work() {
      await runOnce({ pgPool: pool, taskList: TASKS, noHandleSignals: true, logger: quiet });
      return (mailbox.mails as CaughtMail[]).splice(0);
    },
    shut,
    async open() {
      mailbox = await openMailbox({ port: mailbox.port });
    },
    async close() {
      await shut();
      await pool.end();
    },
  };
};

export type WaitingJob = { name: string; runAt: Date; attempts: number };

export const waitingJobs = (): Promise<WaitingJob[]> =>
  database().$queryRaw<WaitingJob[]>`
    select task_identifier as name, run_at as "runAt", attempts from graphile_worker.jobs
    where task_identifier like 'send-%' order by run_at`;

/** As if the time had come for which jobs wait. */
export const hurry = async (): Promise<void> => {
  await database().$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
};

export const to = (mails: readonly CaughtMail[], address: string): CaughtMail[] =>
  mails.filter((mail) => mail.to.includes(address));

/** The real job process. */
export const startJobProcess = (env: Record<string, string>) => {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/jobs/worker.ts"], {
    env: { ...process.env, ...env, NODE_ENV: "production" as const },
    stdio: "ignore",
  });
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  };
  return { end };
};

export const until = async (isDone: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  for (const last = Date.now() + 150_000; !(await isDone()); await sleep(50))
    if (Date.now() > last) throw new Error(`this did not happen: ${what}`);
};
