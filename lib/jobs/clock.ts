import { sweepRounds } from "./sweep";
import { sweepViews } from "./view-sweep";

const ROUNDS_EVERY = 30_000;
const VIEWS_EVERY = 5_000;

const quietly = (work: () => Promise<unknown>) => () => {
  work().catch((error) => {
    process.stderr.write(`sweep: ${error instanceof Error ? error.message : "failed"}\n`);
  });
};

/**
 * The web process closes and releases overdue rounds itself, so that a close never waits for the job process, and
 * writes in batches which reports were opened, the last batch as it stops.
 */
export const startClock = (): void => {
  const views = quietly(sweepViews);
  setInterval(quietly(sweepRounds), ROUNDS_EVERY).unref();
  setInterval(views, VIEWS_EVERY).unref();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, views);
};
