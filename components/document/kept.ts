const KEPT_MOST = 20;

// The pages and the programming interface are bundled apart, in one process: they share this alone.
const holder = globalThis as typeof globalThis & { bothhatsDocuments?: Map<string, Promise<Buffer>> };

/**
 * A document that never changes, made once for each key. What is kept is small in number: a file is asked for
 * seldom, and then often twice. Who asks at the same time waits for the same one.
 */
export const keptDocument = (key: string, make: () => Promise<Buffer>): Promise<Buffer> => {
  holder.bothhatsDocuments ??= new Map();
  const kept = holder.bothhatsDocuments;
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const made = make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  if (kept.size > KEPT_MOST) kept.delete(kept.keys().next().value ?? "");
  return made;
};
