type Family = ReadonlySet<string>;

/** Divides people into those who are in exactly the same families; who is in none is left out. */
export const atomsOf = (families: readonly Family[]): readonly (readonly string[])[] => {
  const atoms = new Map<string, string[]>();
  for (const member of new Set(families.flatMap((family) => [...family]))) {
    const signature = families.map((family) => (family.has(member) ? "1" : "0")).join("");
    atoms.set(signature, [...(atoms.get(signature) ?? []), member]);
  }
  return [...atoms.values()];
};

/** Splits every part by one more family; null if a part of the result would hold fewer than `least`. */
const split = (parts: readonly string[][], family: Family, least: number): string[][] | null => {
  const known = new Set(parts.flat());
  const next = [
    ...parts.flatMap((part) => [
      part.filter((member) => family.has(member)),
      part.filter((member) => !family.has(member)),
    ]),
    [...family].filter((member) => !known.has(member)),
  ].filter((part) => part.length > 0);
  return next.every((part) => part.length >= least) ? next : null;
};

/**
 * Which families' figures may be published side by side, in the order given. Greedy: the largest first, and
 * the first of equals; a family is published only if every non-empty part of the Venn diagram of all that
 * are published with it holds `least` members or more. Then no sum or difference of figures, of however
 * many families, is about fewer people.
 */
export const publishableTeams = ({
  families,
  least,
}: {
  families: readonly Family[];
  least: number;
}): boolean[] => {
  const published = families.map(() => false);
  const order = families
    .map((family, index) => ({ family, index }))
    .sort((a, b) => b.family.size - a.family.size);
  let parts: string[][] = [];
  for (const { family, index } of order) {
    const next = family.size > 0 ? split(parts, family, least) : null;
    if (!next) continue;
    parts = next;
    published[index] = true;
  }
  return published;
};
