import { isShown, type PublishedReport, shownIn } from "./published";
import { leastSquares, leastSquaresWith, openSums } from "./sums";

// How narrow an answer's range becomes if what is said of several cells together is held against them: a word
// of agreement, or a round's variance, puts a limit on squares, and the cells use a part of it up.

type Cell = { readonly n: number; readonly sums: readonly [number, number] };
/** One answer that is tried out: in which cell, and which. */
type Try = { readonly at: number; readonly answer: number };

const NOISE = 1e-9;
/** The most variance that a word allows, on average over a list's skills. */
const LIMITS: Readonly<Record<string, number>> = { largely_agree: 0.6, somewhat_agree: 1 };

const squaresIn = (cell: Cell, sum: number, tried: number | undefined): number =>
  tried === undefined ? leastSquares(sum, cell.n) : leastSquaresWith(tried, sum, cell.n);

/** The least squares around the common mean of several cells, over all sums that they leave open. */
const leastScatter = (cells: readonly Cell[], tried?: Try, at = 0, total = 0, squares = 0, n = 0): number => {
  const cell = cells[at];
  if (!cell) return squares - (total * total) / n;
  let least = Number.POSITIVE_INFINITY;
  for (let sum = cell.sums[0]; sum <= cell.sums[1]; sum += 1) {
    const own = squaresIn(cell, sum, tried?.at === at ? tried.answer : undefined);
    if (own < Number.POSITIVE_INFINITY)
      least = Math.min(least, leastScatter(cells, tried, at + 1, total + sum, squares + own, n + cell.n));
  }
  return least;
};

const rangeWithin = (allowed: (answer: number) => boolean): number => {
  const open = [1, 2, 3, 4, 5].filter(allowed);
  return open.length === 0 ? 0 : open[open.length - 1]! - open[0]!;
};

const cellsOf = (report: PublishedReport, at: number): Cell[] =>
  Object.values(shownIn(report.skills[at]!)).map((cell) => ({
    n: cell.n,
    sums: openSums(cell, "skills", report.method.threshold),
  }));

/** The narrowest range of any answer that a list's word and its cells leave together; 4 without a word. */
export const narrowestByWord = (report: PublishedReport, list: "leadership" | "management"): number => {
  const limit = LIMITS[report.lists[list].agreement ?? ""];
  if (limit === undefined) return 4;
  const skills = report.skills.flatMap(({ others }, at) =>
    report.method.framework.skills[at]!.lists.includes(list) && isShown(others) ? [cellsOf(report, at)] : [],
  );
  const variance = (cells: readonly Cell[], tried?: Try) =>
    leastScatter(cells, tried) / (cells.reduce((sum, { n }) => sum + n, 0) - 1);
  const least = skills.map((cells) => variance(cells));
  const spare = limit * skills.length - least.reduce((sum, x) => sum + x, 0);
  return Math.min(
    4,
    ...skills.flatMap((cells, skill) =>
      cells.map((_, at) =>
        rangeWithin((answer) => variance(cells, { at, answer }) - least[skill]! <= spare + NOISE),
      ),
    ),
  );
};

/** More squares than this to spare let every answer move by two points. */
const PLENTY = 9;

/**
 * The narrowest range that the round's published variance leaves to whoever reads all of its reports. Rounded
 * to 0.1, it says that the squares of all displayed cells are fewer than (variance + 0.05) df.
 */
export const narrowestByVariance = (reports: readonly PublishedReport[]): number => {
  const [first] = reports;
  if (!first) return 4;
  const { value, df, prior } = first.method.withinVariance;
  if (prior || value >= 1.5) return 4;
  const cells = reports.flatMap((report) => report.skills.flatMap((_, at) => cellsOf(report, at)));
  const least = cells.map((cell) => leastScatter([cell]));
  const spare = (value + 0.05) * df - least.reduce((sum, x) => sum + x, 0);
  if (spare > PLENTY) return 4;
  return Math.min(
    ...cells.map((cell, at) =>
      rangeWithin((answer) => leastScatter([cell], { at: 0, answer }) - least[at]! < spare + NOISE),
    ),
  );
};
