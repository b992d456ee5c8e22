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

/** Parts of a Venn diagram: whom each holds, and where everybody is. */
type Parts = { readonly members: Set<string>[]; readonly placeOf: Map<string, number> };

/** How many of a family are in each part, and who is in none yet. */
const countIn = ({ placeOf }: Parts, family: Family): { inside: Map<number, string[]>; fresh: string[] } => {
  const inside = new Map<number, string[]>();
  const fresh: string[] = [];
  for (const member of family) {
    const place = placeOf.get(member);
    if (place === undefined) fresh.push(member);
    else {
      const known = inside.get(place);
      if (known) known.push(member);
      else inside.set(place, [member]);
    }
  }
  return { inside, fresh };
};

/** Splits every part by one more family; false, and nothing done, if a part of the result would hold too few. */
const split = (parts: Parts, family: Family, least: number): boolean => {
  const { inside, fresh } = countIn(parts, family);
  const isEnough = (size: number): boolean => size === 0 || size >= least;
  const stays = ([place, found]: [number, string[]]): boolean =>
    isEnough(found.length) && isEnough((parts.members[place]?.size ?? 0) - found.length);
  if (!isEnough(fresh.length) || ![...inside].every(stays)) return false;
  const move = (members: readonly string[], from: Set<string> | undefined): void => {
    for (const member of members) {
      from?.delete(member);
      parts.placeOf.set(member, parts.members.length);
    }
    parts.members.push(new Set(members));
  };
  for (const [place, found] of inside)
    if (found.length < (parts.members[place]?.size ?? 0)) move(found, parts.members[place]);
  if (fresh.length > 0) move(fresh, undefined);
  return true;
};

/**
 * Which families' figures may be published side by side, in the order given. Greedy: the largest first, and
 * the first of equals; a family is published only if every non-empty part of the Venn diagram of all that
 * are published with it holds `least` members or more. Then no sum or difference of figures, of however
 * many families, is about fewer people. Takes as many steps as the families have members together.
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
  const parts: Parts = { members: [], placeOf: new Map() };
  for (const { family, index } of order) published[index] = family.size > 0 && split(parts, family, least);
  return published;
};
