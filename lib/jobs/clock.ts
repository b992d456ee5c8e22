import { sweepRounds } from "./sweep";

const EVERY = 30_000;

/** The web process closes and releases overdue rounds itself, so that a close never waits for the job process. */
export const startClock = (): void => {
  const sweep = () =>
    sweepRounds().catch((error) => {
      process.stderr.write(`sweep: ${error instanceof Error ? error.message : "failed"}\n`);
    });
  setInterval(sweep, EVERY).unref();
};
