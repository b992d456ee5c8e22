import { database } from "./database";
import type { JobName, Jobs } from "./jobs";

/** A job for later. Of several with one key the first one's moment stays, and the last one's payload. */
export const enqueueLater = async <Name extends JobName>(
  name: Name,
  payload: Jobs[Name],
  { key, at }: { key: string; at: Date },
): Promise<void> => {
  await database().$executeRaw`
    select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, job_key := ${key}, max_attempts := 25,
      run_at := ${at}, job_key_mode := 'preserve_run_at')`;
};
