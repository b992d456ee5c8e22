import { AsyncLocalStorage } from "node:async_hooks";

/** A question that was asked while something was made, and what it answered. */
type Read = { readonly ask: (now: Date) => Promise<unknown>; readonly answer: unknown };

/** What something was made of: with the same answers, it would be the same again. */
export type Making = {
  readonly reads: Read[];
  /** what is done each time that it is shown, whether it is made anew or not */
  readonly deeds: ((now: Date) => void)[];
  /** something was read past these notes: nobody can tell whether it would be the same again */
  isUnsure: boolean;
};

// Pages and the server around them are bundled apart, in one process: they share this alone.
const holder = globalThis as typeof globalThis & { bothhatsMaking?: AsyncLocalStorage<Making | undefined> };

const making = (): AsyncLocalStorage<Making | undefined> => {
  holder.bothhatsMaking ??= new AsyncLocalStorage();
  return holder.bothhatsMaking;
};

/** Notes in `notes` all that `work` asks, also what it asks later on. */
export const makeOf = <T>(notes: Making, work: () => T): T => making().run(notes, work);

/** Asks, and notes question and answer where something is being made. What `ask` itself asks is not noted. */
export const noted = async <T>(ask: (now: Date) => Promise<T>, now = new Date()): Promise<T> => {
  const notes = making().getStore();
  if (!notes) return ask(now);
  try {
    const answer = await making().run(undefined, () => ask(now));
    notes.reads.push({ ask, answer });
    return answer;
  } catch (error) {
    // Whatever is made without this answer would be another thing with it.
    notes.isUnsure = true;
    throw error;
  }
};

/** Asks for what never changes: it is not noted. */
export const unchanging = <T>(ask: () => Promise<T>): Promise<T> => making().run(undefined, ask);

/** Does this now, and each time that what is being made here is shown again. */
export const eachTime = (deed: (now: Date) => void, now: Date): void => {
  deed(now);
  making().getStore()?.deeds.push(deed);
};

/** Says that something is read here past the notes. */
export const readPast = (): void => {
  const notes = making().getStore();
  if (notes) notes.isUnsure = true;
};
