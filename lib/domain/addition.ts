import type { Relationship } from "./relationship";

/** People to ask beside those who are asked, by what they are to the subject. */
export type Additions = Partial<Record<Relationship, number>>;

const everyAddition = (count: number, addable: readonly Relationship[]): Additions[] => {
  const [first, ...rest] = addable;
  if (first === undefined) return count === 0 ? [{}] : [];
  return Array.from({ length: count + 1 }, (_, at) => count - at).flatMap((own) =>
    everyAddition(count - own, rest).map((more) => (own > 0 ? { [first]: own, ...more } : more)),
  );
};

// The same few lists are needed for every roster.
const listed = new Map<string, readonly Additions[]>();

/** Every way to add so many people of these relationships; those of the fewest relationships first. */
export const additionsOf = (count: number, addable: readonly Relationship[]): readonly Additions[] => {
  const key = `${count} ${addable}`;
  const known = listed.get(key);
  if (known) return known;
  const width = (add: Additions): number => Object.keys(add).length;
  const all = everyAddition(count, addable).sort((a, b) => width(a) - width(b));
  listed.set(key, all);
  return all;
};

/** How many people these are together. */
export const addedBy = (add: Additions): number =>
  Object.values(add).reduce<number>((sum, more) => sum + more, 0);
