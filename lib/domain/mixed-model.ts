import { CholeskyDecomposition, Matrix } from "ml-matrix";
import type { Design, Pattern } from "./crossing";

/** Variances of both factors and of what is left. */
export type Components = { readonly large: number; readonly small: number; readonly rest: number };

export type Effects = {
  readonly mu: number;
  readonly large: Float64Array;
  readonly small: Float64Array;
  /** values minus mu and both effects */
  readonly residuals: Float64Array;
};

export type Equations = {
  solve(values: Float64Array): Effects;
  /** traces of both factors' blocks of the inverse, in units of the residual variance */
  readonly traces: { readonly large: number; readonly small: number };
  /** of the whole coefficient matrix */
  readonly logDeterminant: number;
};

const dot = (a: Float64Array, b: Float64Array, from: number, to: number): number => {
  let sum = 0;
  for (let at = from; at < to; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

const squaresOf = (values: Float64Array): number => dot(values, values, 0, values.length);

const addTo = (sums: Float64Array, at: number, value: number): void => {
  sums[at] = (sums[at] ?? 0) + value;
};

/** The inverse of a lower triangle, by columns: only its traces are needed, never the inverse of the matrix. */
const inverseColumns = (lower: readonly Float64Array[]): Float64Array[] =>
  lower.map((_, column) => {
    const inverse = new Float64Array(lower.length);
    for (let row = column; row < lower.length; row++) {
      const line = lower[row] ?? inverse;
      const rest = row === column ? 1 : -dot(line, inverse, column, row);
      inverse[row] = rest / (line[row] ?? 1);
    }
    return inverse;
  });

/** The equations of mu and the small factor once the large one is eliminated. */
const keptMatrix = (
  patterns: readonly Pattern[],
  { size, largeRatio, smallRatio }: { size: number; largeRatio: number; smallRatio: number },
): Float64Array[] => {
  const kept = Array.from({ length: size }, () => new Float64Array(size));
  const add = (row: number, column: number, value: number): void => {
    const line = kept[row];
    if (line) addTo(line, column, value);
  };
  for (let at = 1; at < size; at++) add(at, at, smallRatio);
  for (const { columns, levels } of patterns) {
    const n = columns.length;
    const taken = levels.length / (n + largeRatio);
    add(0, 0, n * (levels.length - n * taken));
    for (const column of columns) {
      add(column, column, levels.length);
      add(0, column, levels.length - n * taken);
      add(column, 0, levels.length - n * taken);
      const line = kept[column];
      if (line) for (const other of columns) line[other] = (line[other] ?? 0) - taken;
    }
  }
  return kept;
};

/** Trace of the eliminated block of the inverse, from the inverse of the kept block's factor. */
const largeTraceOf = (
  patterns: readonly Pattern[],
  inverse: readonly Float64Array[],
  ratio: number,
): number => {
  const image = new Float64Array(inverse.length);
  const addColumn = (column: number, times: number): void => {
    const line = inverse[column] ?? image;
    for (let row = column; row < image.length; row++)
      image[row] = (image[row] ?? 0) + times * (line[row] ?? 0);
  };
  return patterns.reduce((sum, { columns, levels }) => {
    image.fill(0);
    addColumn(0, columns.length);
    for (const column of columns) addColumn(column, 1);
    const d = columns.length + ratio;
    return sum + levels.length * (1 / d + squaresOf(image) / (d * d));
  }, 0);
};

/**
 * Henderson's (1953) equations of y = mu + u + v + e with variance components as given. The block of the larger
 * factor is diagonal and eliminated; what is kept has the size of the smaller factor and one Cholesky factor, in
 * which O(small^3 + values x small) steps give effects, determinant and traces. Throws RangeError for components
 * that are not above 0.
 */
export const equationsOf = (
  { crossing, patterns }: Design,
  { large, small, rest }: Components,
): Equations => {
  if (!(large > 0 && small > 0 && rest > 0)) throw new RangeError("variance components lie above 0");
  const size = crossing.smallLevels + 1;
  const ratio = rest / large;
  const diagonal = new Float64Array(crossing.largeLevels);
  for (const { columns, levels } of patterns)
    for (const level of levels) diagonal[level] = columns.length + ratio;
  const kept = keptMatrix(patterns, { size, largeRatio: ratio, smallRatio: rest / small });
  const factor = new CholeskyDecomposition(new Matrix(kept.map((row) => Array.from(row))));
  const lower = factor.lowerTriangularMatrix.to2DArray().map((row) => Float64Array.from(row));
  const inverse = inverseColumns(lower);

  const solve = (values: Float64Array): Effects => {
    const sums = new Float64Array(crossing.largeLevels);
    const right = new Float64Array(size);
    values.forEach((value, at) => {
      addTo(sums, crossing.large[at] ?? 0, value);
    });
    values.forEach((value, at) => {
      const level = crossing.large[at] ?? 0;
      const own = value - (sums[level] ?? 0) / (diagonal[level] ?? 1);
      addTo(right, 0, own);
      addTo(right, (crossing.small[at] ?? 0) + 1, own);
    });
    const [mu = 0, ...others] = factor.solve(Matrix.columnVector(Array.from(right))).to1DArray();
    const smallEffects = Float64Array.from(others);
    values.forEach((_, at) => {
      addTo(sums, crossing.large[at] ?? 0, -mu - (smallEffects[crossing.small[at] ?? 0] ?? 0));
    });
    const largeEffects = sums.map((sum, level) => sum / (diagonal[level] ?? 1));
    const residuals = values.map((value, at) => {
      const effect = largeEffects[crossing.large[at] ?? 0] ?? 0;
      return value - mu - effect - (smallEffects[crossing.small[at] ?? 0] ?? 0);
    });
    return { mu, large: largeEffects, small: smallEffects, residuals };
  };

  return {
    solve,
    traces: {
      large: largeTraceOf(patterns, inverse, ratio),
      small: inverse.slice(1).reduce((sum, column) => sum + squaresOf(column), 0),
    },
    logDeterminant:
      diagonal.reduce((sum, d) => sum + Math.log(d), 0) +
      2 * lower.reduce((sum, row, at) => sum + Math.log(row[at] ?? 1), 0),
  };
};
