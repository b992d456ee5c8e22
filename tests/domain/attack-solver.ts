/**
 * What an attacker can work out from published sums. Knows nothing of blocks, cells or the release, and
 * imports nothing: its equations are rows of weights over unknown answers.
 */
export type Row = ReadonlyMap<string, number>;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** The nearest fraction with a denominator of 1000 at the most, by continued fractions. */
const fractionOf = (x: number): [bigint, bigint] => {
  let [h0, h1, k0, k1, rest] = [0n, 1n, 1n, 0n, x];
  for (;;) {
    const whole = BigInt(Math.floor(rest));
    const [h2, k2] = [whole * h1 + h0, whole * k1 + k0];
    if (k2 > 1000n) return [h1, k1];
    [h0, h1, k0, k1] = [h1, h2, k1, k2];
    if (Math.abs(Number(h1) / Number(k1) - x) < 1e-9) return [h1, k1];
    rest = 1 / (rest - Number(whole));
  }
};

const integerRow = (row: Row, columns: readonly string[]): bigint[] => {
  const fractions = columns.map((column) => fractionOf(row.get(column) ?? 0));
  const common = fractions.reduce((product, [, k]) => (product * k) / gcd(product, k), 1n);
  return fractions.map(([h, k]) => (h * common) / k);
};

/** Rank over the rationals, by elimination without fractions. */
export const rank = (matrix: readonly (readonly bigint[])[]): number => {
  const rows = matrix.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, index) => index >= done && row[column] !== 0n);
    if (pivot < 0) continue;
    [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
    const top = rows[done]!;
    for (let below = done + 1; below < rows.length; below += 1) {
      const factor = rows[below]![column]!;
      if (factor !== 0n) rows[below] = rows[below]!.map((x, j) => x * top[column]! - factor * top[j]!);
    }
    done += 1;
  }
  return done;
};

function* subsets(size: number, of: number, from = 0): Generator<number[]> {
  if (size === 0) yield [];
  else
    for (let i = from; i <= of - size; i += 1)
      for (const rest of subsets(size - 1, of, i + 1)) yield [i, ...rest];
}

/**
 * The fewest unknowns that some combination of the rows is about: the smallest set of columns without which
 * the rank falls. Sets of `below` and more are not looked at: infinity then says that there is no smaller one.
 */
export const minSupport = (
  rows: readonly Row[],
  known: readonly string[] = [],
  below = Number.POSITIVE_INFINITY,
): number => {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].filter((id) => !known.includes(id));
  const matrix = rows.map((row) => integerRow(row, columns));
  const full = rank(matrix);
  for (let size = 1; size <= columns.length && size < below; size += 1) {
    for (const gone of subsets(size, columns.length)) {
      if (rank(matrix.map((row) => row.filter((_, j) => !gone.includes(j)))) < full) return size;
    }
  }
  return Number.POSITIVE_INFINITY;
};

type Inequality = { readonly weights: readonly number[]; readonly most: number };

const EPSILON = 1e-9;

/** Drops one variable from a system of inequalities (Fourier and Motzkin). */
const eliminate = (system: readonly Inequality[], variable: number): Inequality[] => {
  const weight = (row: Inequality) => row.weights[variable]!;
  const rest = system.filter((row) => Math.abs(weight(row)) < EPSILON);
  const upper = system.filter((row) => weight(row) >= EPSILON);
  const lower = system.filter((row) => weight(row) <= -EPSILON);
  const combined = upper.flatMap((a) =>
    lower.map((b) => ({
      weights: a.weights.map((w, j) => w / weight(a) - b.weights[j]! / weight(b)),
      most: a.most / weight(a) - b.most / weight(b),
    })),
  );
  const seen = new Set<string>();
  return [...rest, ...combined].filter((row) => {
    const key = JSON.stringify([...row.weights, row.most].map((x) => Math.round(x * 1e6)));
    return !seen.has(key) && Boolean(seen.add(key));
  });
};

/** The least and the greatest value of every unknown from 1 to 5, given the sums of these sets. */
export const boundsOf = (
  sets: readonly (readonly string[])[],
  sums: readonly number[],
): Map<string, [number, number]> => {
  const parts = new Map<string, string[]>();
  for (const id of new Set(sets.flat())) {
    const key = sets.map((set) => (set.includes(id) ? "1" : "0")).join("");
    parts.set(key, [...(parts.get(key) ?? []), id]);
  }
  const keys = [...parts.keys()];
  const system = keys.flatMap((key, j): Inequality[] => {
    const size = parts.get(key)!.length;
    const only = (x: number) => keys.map((_, i) => (i === j ? x : 0));
    return [
      { weights: only(1), most: 5 * size },
      { weights: only(-1), most: -size },
    ];
  });
  sets.forEach((_, i) => {
    const weights = keys.map((key) => Number(key[i]));
    system.push({ weights, most: sums[i]! }, { weights: weights.map((w) => -w), most: -sums[i]! });
  });
  const bounds = new Map<string, [number, number]>();
  keys.forEach((key, j) => {
    const alone = keys.reduce((left, _, i) => (i === j ? left : eliminate(left, i)), system as Inequality[]);
    const limits = alone.filter((row) => Math.abs(row.weights[j]!) >= EPSILON);
    const most = Math.min(
      ...limits.filter((row) => row.weights[j]! > 0).map((row) => row.most / row.weights[j]!),
    );
    const least = Math.max(
      ...limits.filter((row) => row.weights[j]! < 0).map((row) => row.most / row.weights[j]!),
    );
    const others = parts.get(key)!.length - 1;
    for (const id of parts.get(key)!)
      bounds.set(id, [Math.max(1, least - 5 * others), Math.min(5, most - others)]);
  });
  return bounds;
};
