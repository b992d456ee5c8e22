/** How long some work takes, in seconds. */
export const timed = async <T>(work: () => T | Promise<T>): Promise<{ value: T; seconds: number }> => {
  const start = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - start) / 1_000 };
};

export const inSeconds = (seconds: number): string => `${seconds.toFixed(1)} s`;
