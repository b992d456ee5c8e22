type Key = string | number;
type Family<Id extends Key> = ReadonlySet<Id>;

/** Divides people into those who are in exactly the same families; who is in none is left out. */
export const atomsOf = <Id extends Key>(families: readonly Family<Id>[]): readonly (readonly Id[])[] => {
  const atoms = new Map<string, Id[]>();
  for (const member of new Set(families.flatMap((family) => [...family]))) {
    const signature = families.map((family) => (family.has(member) ? "1" : "0")).join("");
    atoms.set(signature, [...(atoms.get(signature) ?? []), member]);
  }
  return [...atoms.values()];
};

/** A Venn diagram: in which of its parts everybody is, and how many people each part holds. */
export type Diagram<Id extends Key> = { readonly partOf: Map<Id, number>; readonly sizes: number[] };

export const emptyDiagram = <Id extends Key>(): Diagram<Id> => ({ partOf: new Map(), sizes: [] });

/** Those of one part (null: of none yet) who are in the same of the new families. */
type Piece<Id> = { readonly part: number | null; readonly members: Id[] };

const piecesOf = <Id extends Key>(
  { partOf }: Diagram<Id>,
  families: readonly Family<Id>[],
): readonly Piece<Id>[] => {
  const pieces = new Map<string, Piece<Id>>();
  for (const [at, family] of families.entries())
    for (const member of family) {
      if (families.some((other, before) => before < at && other.has(member))) continue;
      const part = partOf.get(member) ?? null;
      const place = `${part}:${families.map((other) => (other.has(member) ? 1 : 0)).join("")}`;
      const piece = pieces.get(place);
      if (piece) piece.members.push(member);
      else pieces.set(place, { part, members: [member] });
    }
  return [...pieces.values()];
};

/**
 * Adds families to a diagram, all of them or none: false, and nothing done, if a part would hold people, but fewer
 * than `least` of them. Takes as many steps as the families have members.
 */
export const addFamilies = <Id extends Key>(
  diagram: Diagram<Id>,
  families: readonly Family<Id>[],
  least: number,
): boolean => {
  const { partOf, sizes } = diagram;
  const pieces = piecesOf(diagram, families);
  const left = new Map<number, number>();
  for (const { part, members } of pieces) {
    if (members.length < least) return false;
    if (part !== null) left.set(part, (left.get(part) ?? sizes[part] ?? 0) - members.length);
  }
  if ([...left.values()].some((rest) => rest > 0 && rest < least)) return false;
  for (const { part, members } of pieces) {
    if (part !== null && members.length === sizes[part]) continue;
    for (const member of members) partOf.set(member, sizes.length);
    if (part !== null) sizes[part] = (sizes[part] ?? 0) - members.length;
    sizes.push(members.length);
  }
  return true;
};

/** The largest family first, and the first of equals. */
export const largestFirst = <Id extends Key>(families: readonly Family<Id>[]): number[] =>
  families
    .map(({ size }, index) => ({ size, index }))
    .sort((a, b) => b.size - a.size)
    .map(({ index }) => index);

export type Publication<Id extends Key> = {
  /** by the order of the families */
  readonly isPublished: readonly boolean[];
  /** for each that is large enough and gives way to others: which ones, in the order in which they are published */
  readonly givesWayTo: ReadonlyMap<number, readonly number[]>;
  /** the Venn diagram of those that are published */
  readonly diagram: Diagram<Id>;
};

/**
 * Of the published families, those that leave fewer than `least` people beside this one or in common; where no single
 * one does, all that share people with it. `homes`: in which of them everybody is.
 */
const closeTo = <Id extends Key>(
  family: Family<Id>,
  families: readonly Family<Id>[],
  homes: ReadonlyMap<Id, readonly number[]>,
  least: number,
): number[] => {
  const common = new Map<number, number>();
  for (const member of family)
    for (const home of homes.get(member) ?? []) common.set(home, (common.get(home) ?? 0) + 1);
  const isFew = (count: number): boolean => count > 0 && count < least;
  const close = [...common].filter(
    ([home, count]) =>
      isFew(count) || isFew(family.size - count) || isFew((families[home]?.size ?? 0) - count),
  );
  return (close.length > 0 ? close : [...common]).map(([home]) => home);
};

/**
 * Which families' figures may be published side by side. Greedy: the largest first, and the first of equals; a family
 * is published only if every non-empty part of the Venn diagram of all that are published with it holds `least`
 * members or more. Then no sum or difference of figures, of however many families, is about fewer people.
 */
export const publishFamilies = <Id extends Key>({
  families,
  least,
}: {
  families: readonly Family<Id>[];
  least: number;
}): Publication<Id> => {
  const diagram = emptyDiagram<Id>();
  const isPublished = families.map(() => false);
  const givesWayTo = new Map<number, readonly number[]>();
  const homes = new Map<Id, number[]>();
  for (const index of largestFirst(families)) {
    const family = families[index];
    if (!family || family.size < least) continue;
    isPublished[index] = addFamilies(diagram, [family], least);
    if (!isPublished[index]) givesWayTo.set(index, closeTo(family, families, homes, least));
    else
      for (const member of family) {
        const home = homes.get(member);
        if (home) home.push(index);
        else homes.set(member, [index]);
      }
  }
  return { isPublished, givesWayTo, diagram };
};
