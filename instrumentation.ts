export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ startClock }, { keptDocuments }] = await Promise.all([
    import("@/lib/jobs/clock"),
    import("@/lib/doors/kept-documents"),
  ]);
  startClock();
  // For the process that runs Next, which is not bundled with it.
  Object.assign(globalThis, { bothhatsDoor: keptDocuments });
};
