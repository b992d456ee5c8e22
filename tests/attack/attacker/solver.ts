/**
 * What an attacker can work out from published sums. It knows nothing of blocks, cells or the release: its
 * equations are rows of weights over unknown answers. All arithmetic is exact, modulo a prime of 61 bits.
 */
const PRIME = 2n ** 61n - 1n;

/** Weights over unknowns, each a number modulo the prime. */
export type Row = ReadonlyMap<string, bigint>;

const mod = (x: bigint): bigint => ((x % PRIME) + PRIME) % PRIME;

const inverse = (x: bigint): bigint => {
  let [a, b, u, v] = [mod(x), PRIME, 1n, 0n];
  while (b !== 0n) {
    const q = a / b;
    [a, b, u, v] = [b, a - q * b, v, u - q * v];
  }
  return mod(u);
};

/** A fraction as a weight. */
export const weight = (top: number, bottom = 1): bigint => mod(BigInt(top) * inverse(BigInt(bottom)));

/** A sum of these unknowns, each with the same weight. */
export const sumOf = (columns: Iterable<string>, each = 1n): Row =>
  new Map([...columns].map((column) => [column, each]));

/** Rank over the field of the prime. */
export const rank = (matrix: readonly (readonly bigint[])[]): number => {
  const rows = matrix.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0) && done < rows.length; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= done && row[column] !== 0n);
    if (pivot < 0) continue;
    [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
    const top = rows[done]!;
    const scale = inverse(top[column]!);
    for (let below = done + 1; below < rows.length; below += 1) {
      const factor = mod(rows[below]![column]! * scale);
      if (factor !== 0n) rows[below] = rows[below]!.map((x, at) => mod(x - factor * top[at]!));
    }
    done += 1;
  }
  return done;
};

/** People who stand in all rows alike: as long as one of them is left, the rank is the same. */
type Twins = { readonly size: number; readonly columns: readonly (readonly bigint[])[] };

const twinsIn = (
  rows: readonly Row[],
  known: ReadonlySet<string>,
  ownerOf: (column: string) => string,
): Twins[] => {
  const owned = new Map<string, string[]>();
  const columns = new Set<string>();
  for (const row of rows) for (const column of row.keys()) columns.add(column);
  for (const column of columns) {
    const owner = ownerOf(column);
    if (known.has(owner)) continue;
    const own = owned.get(owner);
    if (own) own.push(column);
    else owned.set(owner, [column]);
  }
  const twins = new Map<string, { size: number; columns: bigint[][] }>();
  for (const own of owned.values()) {
    const seen = new Map(
      own.map((column) => {
        const vector = rows.map((row) => row.get(column) ?? 0n);
        return [vector.join(), vector] as const;
      }),
    );
    const signature = [...seen.keys()].sort().join(";");
    const same = twins.get(signature);
    if (same) same.size += 1;
    else twins.set(signature, { size: 1, columns: [...seen.values()] });
  }
  return [...twins.values()].sort((a, b) => a.size - b.size);
};

const rankOf = (twins: readonly Twins[]): number => rank(twins.flatMap(({ columns }) => columns));

/** All sets of twins with fewer than `below` people in them, each beside its number of people. */
function* smallSets(
  twins: readonly Twins[],
  below: () => number,
  from = 0,
  chosen: readonly Twins[] = [],
  size = 0,
): Generator<[readonly Twins[], number]> {
  for (let at = from; at < twins.length; at += 1) {
    const total = size + twins[at]!.size;
    if (total >= below()) return;
    const next = [...chosen, twins[at]!];
    yield [next, total];
    yield* smallSets(twins, below, at + 1, next, total);
  }
}

const peopleIn = (row: Row, known: ReadonlySet<string>, ownerOf: (column: string) => string): number => {
  const owners = new Set<string>();
  for (const [column, weighed] of row) if (weighed !== 0n) owners.add(ownerOf(column));
  let people = 0;
  for (const owner of owners) if (!known.has(owner)) people += 1;
  return people;
};

/**
 * The fewest people that some combination of the rows is about: the smallest set of people without whose
 * unknowns the rank falls. Unknowns of the same owner are one person's. Infinite without a row, or where
 * there is none with fewer than `below`.
 */
export const minSupport = (
  rows: readonly Row[],
  {
    known = new Set<string>(),
    ownerOf = (column: string) => column,
    below = Number.POSITIVE_INFINITY,
  }: { known?: ReadonlySet<string>; ownerOf?: (column: string) => string; below?: number } = {},
): number => {
  const sizes = rows.map((row) => peopleIn(row, known, ownerOf)).filter((size) => size > 0);
  if (sizes.length === 0) return Number.POSITIVE_INFINITY;
  // A row is itself a combination of the rows.
  let best = Math.min(below, ...sizes);
  if (sizes.length > 1) {
    const twins = twinsIn(rows, known, ownerOf);
    let full: number | null = null;
    for (const [gone, size] of smallSets(twins, () => best)) {
      full ??= rankOf(twins);
      if (rankOf(twins.filter((one) => !gone.includes(one))) < full) best = size;
    }
  }
  return best < below ? best : Number.POSITIVE_INFINITY;
};
