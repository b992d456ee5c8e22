/**
 * How well ratings tell people apart. One-way: raters nested in targets, numbers of raters may differ.
 * Two-way (Shrout and Fleiss 1979): every judge rates every target.
 */
export type OneWay = {
  /** mean squares between and within targets */
  readonly between: number;
  readonly within: number;
  /** raters per target, corrected for unequal numbers: n0 = (N - sum n^2 / N) / (J - 1) */
  readonly raters: number;
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values: readonly number[]): number => sumOf(values) / values.length;
const squares = (values: readonly number[], centre: number): number =>
  sumOf(values.map((value) => (value - centre) ** 2));

/** One-way analysis of variance; null with fewer than two targets, or no target with two ratings. */
export const oneWay = (targets: readonly (readonly number[])[]): OneWay | null => {
  const rated = targets.filter((ratings) => ratings.length > 0);
  const total = sumOf(rated.map((ratings) => ratings.length));
  if (rated.length < 2 || total === rated.length) return null;
  const grand = meanOf(rated.flat());
  const between = sumOf(rated.map((ratings) => ratings.length * (meanOf(ratings) - grand) ** 2));
  const within = sumOf(rated.map((ratings) => squares(ratings, meanOf(ratings))));
  return {
    between: between / (rated.length - 1),
    within: within / (total - rated.length),
    raters: (total - sumOf(rated.map((ratings) => ratings.length ** 2)) / total) / (rated.length - 1),
  };
};

/**
 * The same over several questions about the same targets. Questions have different levels, so each is analysed alone,
 * and only mean squares are pooled.
 */
export const pooledOneWay = (questions: readonly (readonly (readonly number[])[])[]): OneWay | null => {
  const sums = { between: 0, within: 0, raters: 0, dfBetween: 0, dfWithin: 0 };
  for (const targets of questions) {
    const anova = oneWay(targets);
    if (!anova) continue;
    const dfBetween = targets.length - 1;
    const dfWithin = sumOf(targets.map((ratings) => ratings.length - 1));
    sums.between += anova.between * dfBetween;
    sums.within += anova.within * dfWithin;
    sums.raters += anova.raters * dfBetween;
    sums.dfBetween += dfBetween;
    sums.dfWithin += dfWithin;
  }
  if (sums.dfBetween === 0) return null;
  return {
    between: sums.between / sums.dfBetween,
    within: sums.within / sums.dfWithin,
    raters: sums.raters / sums.dfBetween,
  };
};

/** ICC(1): the share of one rating's variance that lies between targets; at most 1, may be negative. */
export const iccOfOne = ({ between, within, raters }: OneWay): number =>
  (between - within) / (between + (raters - 1) * within);

/** ICC(2): the same for the mean of a target's raters. */
export const iccOfMean = ({ between, within }: Pick<OneWay, "between" | "within">): number =>
  (between - within) / between;

const WANTED = 0.7;

/** How many raters make the mean reliable at .70 (Spearman and Brown); null if single ratings carry nothing. */
export const ratersNeeded = (icc: number): number | null => {
  if (icc <= 0) return null;
  return icc >= 1 ? 1 : Math.max(1, Math.ceil((WANTED * (1 - icc)) / ((1 - WANTED) * icc) - 1e-9));
};

export type TwoWay = {
  readonly meanSquares: {
    readonly targets: number;
    readonly judges: number;
    readonly error: number;
    readonly within: number;
  };
  /** of one rating: one-way, two-way random, two-way fixed */
  readonly single: readonly [number, number, number];
  /** of the mean of all judges, in the same order */
  readonly average: readonly [number, number, number];
};

/**
 * Shrout and Fleiss' six forms from a full table, a row per target. Throws RangeError for a table that is
 * ragged or smaller than 2 by 2.
 */
export const twoWay = (rows: readonly (readonly number[])[]): TwoWay => {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < 2 || k < 2 || rows.some((row) => row.length !== k)) throw new RangeError("a full table is needed");
  const grand = meanOf(rows.flat());
  const columns = Array.from({ length: k }, (_, j) => meanOf(rows.map((row) => row[j] ?? 0)));
  const betweenTargets = k * squares(rows.map(meanOf), grand);
  const betweenJudges = n * squares(columns, grand);
  const all = squares(rows.flat(), grand);
  const b = betweenTargets / (n - 1);
  const j = betweenJudges / (k - 1);
  const e = (all - betweenTargets - betweenJudges) / ((n - 1) * (k - 1));
  const w = (all - betweenTargets) / (n * (k - 1));
  return {
    meanSquares: { targets: b, judges: j, error: e, within: w },
    single: [
      (b - w) / (b + (k - 1) * w),
      (b - e) / (b + (k - 1) * e + (k * (j - e)) / n),
      (b - e) / (b + (k - 1) * e),
    ],
    average: [(b - w) / b, (b - e) / (b + (j - e) / n), (b - e) / b],
  };
};
