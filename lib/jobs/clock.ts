import { setTimeout as sleep } from "node:timers/promises";
import { sweepRounds } from "./sweep";
import { sweepViews } from "./view-sweep";

const ROUNDS_EVERY = 30_000;
const VIEWS_EVERY = 5_000;
const LAST_PATIENCE = 2_000;

const quietly = (work: () => Promise<unknown>) => (): Promise<void> =>
  work().then(
    () => undefined,
    (error) => {
      process.stderr.write(`sweep: ${error instanceof Error ? error.message : "failed"}\n`);
    },
  );

/** Next leaves as soon as it has answered the last request: what that one left behind is written before. */
const doBeforeLeaving = (work: () => Promise<void>): void => {
  const leave = process.exit.bind(process);
  process.exit = ((code?: number) => {
    Promise.race([work(), sleep(LAST_PATIENCE)]).finally(() => leave(code));
  }) as typeof process.exit;
};

/**
 * The web process closes and releases overdue rounds itself, so that a close never waits for the job process, and
 * writes in batches which reports and team pages were opened, the last batch as it stops.
 */
export const startClock = (): void => {
  const views = quietly(sweepViews);
  setInterval(quietly(sweepRounds), ROUNDS_EVERY).unref();
  setInterval(views, VIEWS_EVERY).unref();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => doBeforeLeaving(views));
};
