import { setTimeout } from "node:timers/promises";
import { database } from "@/lib/data/database";

/** Waits until the job process has sent what the world's making left behind: it would be measured along. */
export const whenMailIsSent = async (): Promise<void> => {
  for (;;) {
    const [row] = await database().$queryRaw<{ due: bigint }[]>`
      select count(*) as due from graphile_worker._private_jobs where run_at <= now()`;
    if (!row?.due) return;
    await setTimeout(500);
  }
};
