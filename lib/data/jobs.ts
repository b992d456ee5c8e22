import { database } from "./database";

/** The jobs that carry mail and what they need to know: ids only, the words are found when it is sent. */
export type Jobs = {
  "send-sign-in": { email: string; url: string };
  // one of the invitations of the rater who is written to about all of them
  "send-invitations": { orgId: string; invitationId: string };
  "send-link": { orgId: string; invitationId: string };
  "send-reminder": { orgId: string; invitationId: string };
  "send-token-notice": { email: string; name: string };
  "send-membership": { orgId: string; memberId: string };
  "send-report-ready": { orgId: string; roundId: string; memberId: string };
  "send-nomination-request": { orgId: string; roundId: string; memberId: string };
  "send-approval-request": { orgId: string; roundId: string; memberId: string };
  "send-another-name": { orgId: string; roundId: string; memberId: string };
  "release-round": { orgId: string; roundId: string };
  "empty-ballot-box": Record<string, never>;
};
export type JobName = keyof Jobs;

/** Somebody waits for these: they go before all that is written to many, which can be ten thousand mails. */
const AWAITED: ReadonlySet<JobName> = new Set<JobName>([
  "send-sign-in",
  "send-link",
  "send-token-notice",
  "release-round",
]);
// the least comes first
const priorityOf = (name: JobName): number => (AWAITED.has(name) ? -10 : 0);

export type Job<Name extends JobName> = {
  payload: Jobs[Name];
  key: string;
  runAt?: Date | undefined;
  /** if a twin waits already, its moment counts */
  keepsMoment?: boolean | undefined;
};

/**
 * Many jobs of one name, each from its moment on or at once. Of twins among them the last one stays. Job by job it would
 * be most of what opening a round for thousands costs, and would wake the job process as many times.
 */
export const enqueueAll = async <Name extends JobName>(
  name: Name,
  jobs: readonly Job<Name>[],
): Promise<void> => {
  for (const keeps of [false, true]) {
    const alike = jobs.filter(({ keepsMoment = false }) => keepsMoment === keeps);
    await addJobs(name, [...new Map(alike.map((job) => [job.key, job])).values()], keeps);
  }
};

const addJobs = async (name: JobName, jobs: readonly Job<JobName>[], keeps: boolean): Promise<void> => {
  if (jobs.length === 0) return;
  await database().$executeRaw`
    select from graphile_worker.add_jobs((
      select array_agg((${name}::text, payload::json, null, moment, 25, key, ${priorityOf(name)}::int, null)::graphile_worker.job_spec)
      from unnest(${jobs.map(({ payload }) => JSON.stringify(payload))}::text[], ${jobs.map(({ key }) => key)}::text[],
                  ${jobs.map(({ runAt }) => runAt?.toISOString() ?? null)}::timestamptz[]) as job (payload, key, moment)
    ), ${keeps}::boolean)`;
};

/**
 * The outbox: a job is a row in our own transaction, so that it is there if and only if the write is.
 * `key` is the reason: a twin that has not run yet is replaced, so that one reason makes one mail.
 */
export const enqueue = <Name extends JobName>(
  name: Name,
  payload: Jobs[Name],
  key: string,
  runAt?: Date,
): Promise<void> => enqueueAll(name, [{ payload, key, runAt }]);

/** Takes back jobs that have not run yet. */
export const removeJobs = async (keys: readonly string[]): Promise<void> => {
  await database()
    .$executeRaw`select graphile_worker.remove_job(key) from unnest(${[...keys]}::text[]) as given (key)`;
};

/** Frees what processes had taken up that have died since: all of it, or what was taken up before a moment. */
export const freeJobs = async ({ takenBefore }: { takenBefore: Date }): Promise<void> => {
  await database().$executeRaw`
    select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from graphile_worker._private_jobs where locked_at < ${takenBefore}`;
};

/** What job processes of one database tell each other by, as long as they live: the number of a lock, any number. */
export const JOB_PROCESS_LOCK = 4_260_716;
