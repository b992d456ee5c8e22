import { database } from "./database";

/** The jobs that carry mail and what they need to know: ids only, the words are found when it is sent. */
export type Jobs = {
  "send-sign-in": { email: string; url: string };
  "send-invitations":
    | { orgId: string; roundId: string; raterId: string }
    | { orgId: string; roundId: string; invitationId: string };
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

/**
 * The outbox: a job is a row in our own transaction, so that it is there if and only if the write is.
 * `key` is the reason: a twin that has not run yet is replaced, so that one reason makes one mail.
 */
export const enqueue = async <Name extends JobName>(
  name: Name,
  payload: Jobs[Name],
  key: string,
): Promise<void> => {
  await database().$executeRaw`
    select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, job_key := ${key}, max_attempts := 25)`;
};

/** Many jobs of one name in one statement. */
export const enqueueAll = async <Name extends JobName>(
  name: Name,
  jobs: readonly { payload: Jobs[Name]; key: string }[],
): Promise<void> => {
  if (jobs.length === 0) return;
  await database().$executeRaw`
    select graphile_worker.add_job(${name}, payload::json, job_key := key, max_attempts := 25)
    from unnest(${jobs.map(({ payload }) => JSON.stringify(payload))}::text[], ${jobs.map(({ key }) => key)}::text[])
      as job (payload, key)`;
};

/** Takes back jobs that have not run yet. */
export const removeJobs = async (keys: readonly string[]): Promise<void> => {
  await database()
    .$executeRaw`select graphile_worker.remove_job(key) from unnest(${[...keys]}::text[]) as given (key)`;
};
