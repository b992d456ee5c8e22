import pg from "pg";
import { freeJobs, JOB_PROCESS_LOCK } from "@/lib/data/jobs";
import { env } from "@/lib/env";

// A process that is killed leaves its jobs taken, and the queue would wait four hours before it gives them to another.

/** Longer than any job takes: mail servers are given up after a few minutes, a release after ten. */
const LONGEST_JOB = 15 * 60_000;

export const freeLostJobs = (now: Date): Promise<void> =>
  freeJobs({ takenBefore: new Date(now.getTime() - LONGEST_JOB) });

export type Roll = { leave(): Promise<void> };

/**
 * Notes, for as long as this process lives, that there is one. Whoever finds nobody else there knows that all that is
 * taken was taken by the dead, and frees it at once. Answers how to leave.
 */
export const joinRoll = async (now: Date): Promise<Roll> => {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true });
  // Without this connection the process goes on: another one may then free what it has taken, and sends it twice.
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [
    JOB_PROCESS_LOCK,
  ]);
  const isAlone = rows[0]?.alone ?? false;
  if (isAlone) await freeJobs({ takenBefore: now });
  await client.query("select pg_advisory_lock_shared($1)", [JOB_PROCESS_LOCK]);
  if (isAlone) await client.query("select pg_advisory_unlock($1)", [JOB_PROCESS_LOCK]);
  return { leave: () => client.end().catch(() => undefined) };
};
