import type { Headway } from "@/lib/schemas/headway";

/** Tells whoever waits how far a long call has come. Resolves once there was time for it to go out. */
export type Tell = (headway: Headway) => Promise<void>;

/** For callers who wait for the end alone. */
export const untold: Tell = async () => undefined;

/**
 * Goes through a list in parts, and tells after each how many of it are done. What is told is made of the list's length
 * alone, so that it says nothing of what is in it.
 */
export const inParts = async <T>(
  list: readonly T[],
  { stage, size, tell }: { stage: string; size: number; tell: Tell },
  work: (part: readonly T[]) => Promise<void> | void,
): Promise<void> => {
  const total = list.length;
  for (let at = 0; at < total; at += size) {
    await tell({ stage, done: at, total });
    await work(list.slice(at, at + size));
  }
  await tell({ stage, done: total, total });
};
