const EVERY = 30_000;

/** The web process closes and releases overdue rounds itself, so that a close never waits for the job process. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { sweepRounds } = await import("@/lib/jobs/sweep");
  const sweep = () =>
    sweepRounds().catch((error) => {
      process.stderr.write(`sweep: ${error instanceof Error ? error.message : "failed"}\n`);
    });
  setInterval(sweep, EVERY).unref();
};
