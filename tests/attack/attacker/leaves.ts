export type Leaf = string | number | boolean | null;

type Visit = (place: string, leaf: Leaf) => void;

/** Every value of a JSON text, by where it stands: "skills.0.others.value". An empty list or record is a leaf too. */
const eachLeaf = (value: unknown, place: string, skip: ReadonlySet<string>, visit: Visit): void => {
  if (skip.has(place)) return;
  if (value === null || typeof value !== "object") {
    visit(place, value as Leaf);
    return;
  }
  const keys = Object.keys(value);
  if (keys.length === 0) visit(place, Array.isArray(value) ? "[]" : "{}");
  for (const key of keys)
    eachLeaf((value as Record<string, unknown>)[key], place === "" ? key : `${place}.${key}`, skip, visit);
};

/** What somebody who knows the method says that a value must be: one of these, or near this. */
type Claim = { readonly values: readonly Leaf[]; readonly within: number };

const holds = ({ values, within }: Claim, leaf: Leaf): boolean =>
  values.some((value) =>
    within > 0 && typeof leaf === "number" ? Math.abs(leaf - Number(value)) <= within : value === leaf,
  );

/**
 * Holds what was said of every place against what stands there. What nobody can explain is a find: a new
 * figure stays one until somebody says what it is made of.
 */
export class Explanation {
  private readonly claims = new Map<string, Claim>();
  private readonly texts = new Set<string>();
  private readonly wrong: string[] = [];
  constructor(private readonly root: unknown) {}

  equal(place: string, expected: Leaf): void {
    this.claims.set(place, { values: [expected], within: 0 });
  }
  /** A rounded figure, and how far rounding may have moved it. */
  near(place: string, expected: number, within = 0.0051): void {
    this.claims.set(place, { values: [expected], within });
  }
  oneOf(place: string, values: readonly Leaf[]): void {
    this.claims.set(place, { values, within: 0 });
  }
  whole(place: string, expected: unknown): void {
    eachLeaf(expected, place, new Set(), (at, leaf) => this.equal(at, leaf));
  }
  /** A part that was known word for word before anybody answered. */
  known(place: string, found: unknown, expected: string): void {
    this.texts.add(place);
    if (JSON.stringify(found) !== expected) this.wrong.push(`not as it was known before: ${place}`);
  }

  problems(): string[] {
    let met = 0;
    eachLeaf(this.root, "", this.texts, (place, leaf) => {
      const claim = this.claims.get(place);
      if (claim) met += 1;
      if (!claim) this.wrong.push(`unexplained: ${place} = ${JSON.stringify(leaf)}`);
      else if (!holds(claim, leaf))
        this.wrong.push(`not as the method says: ${place} = ${leaf}, not ${claim.values.join(" or ")}`);
    });
    return met < this.claims.size ? [...this.wrong, ...this.missing()] : this.wrong;
  }

  private missing(): string[] {
    const places = new Set<string>();
    eachLeaf(this.root, "", this.texts, (place) => places.add(place));
    return [...this.claims.keys()].flatMap((place) => (places.has(place) ? [] : `missing: ${place}`));
  }
}
