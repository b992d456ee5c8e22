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
