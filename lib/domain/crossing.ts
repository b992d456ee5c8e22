/** One value for each pair of a level of the one factor and a level of the other. */
export type Crossing = {
  /** per value, the level of the larger factor, which is eliminated, and of the smaller one, which is kept */
  readonly large: Int32Array;
  readonly small: Int32Array;
  readonly largeLevels: number;
  readonly smallLevels: number;
};

/** Levels of the large factor with the same columns of the incidence matrix: mu's is 0, the small factor's follow. */
export type Pattern = { readonly columns: readonly number[]; readonly levels: number[] };

/** A crossing, and what of its equations does not depend on the components. */
export type Design = { readonly crossing: Crossing; readonly patterns: readonly Pattern[] };

export const designOf = (crossing: Crossing): Design => {
  const { large, small, largeLevels } = crossing;
  const columns: number[][] = Array.from({ length: largeLevels }, () => []);
  large.forEach((level, at) => {
    columns[level]?.push((small[at] ?? 0) + 1);
  });
  const patterns = new Map<string, Pattern>();
  columns.forEach((own, level) => {
    const sorted = [...own].sort((a, b) => a - b);
    const key = sorted.join();
    const pattern = patterns.get(key) ?? { columns: sorted, levels: [] };
    patterns.set(key, pattern);
    pattern.levels.push(level);
  });
  return { crossing, patterns: [...patterns.values()] };
};
