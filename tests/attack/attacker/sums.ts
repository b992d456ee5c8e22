import { boundsOf, ENDS, type Scale, type Shown } from "./estimate";

/** The whole-number sums that a displayed figure leaves open, from the words of the rule. */
export const openSums = ({ value, bound, n }: Shown, scale: Scale, threshold: number): [number, number] => {
  const [least, most] = ENDS[scale];
  const [low, high] = boundsOf(scale, threshold).map((edge) => Math.round(edge * 10)) as [number, number];
  const atMost = Math.floor((low * n) / 10);
  const atLeast = Math.ceil((high * n) / 10);
  if (bound === "at_most") return [least * n, atMost];
  if (bound === "at_least") return [atLeast, most * n];
  const tenths = Math.round(value * 10);
  return [
    Math.max(atMost + 1, Math.ceil(((2 * tenths - 1) * n) / 20)),
    Math.min(atLeast - 1, Math.ceil(((2 * tenths + 1) * n) / 20) - 1),
  ];
};

/** Where one of n answers may lie if their sum does: lo = max(least, S_lo - most (n - 1)), and the other way round. */
export const rangeOfOne = (
  [low, high]: readonly [number, number],
  n: number,
  [least, most]: readonly [number, number],
): [number, number] => [Math.max(least, low - most * (n - 1)), Math.min(most, high - least * (n - 1))];

/** The least sum of squares of n whole numbers from 1 to 5 with this sum. */
export const leastSquares = (sum: number, n: number): number => {
  if (n === 0) return 0;
  const low = Math.floor(sum / n);
  return n * low * low + (sum - low * n) * (2 * low + 1);
};

const isPossible = (sum: number, n: number): boolean => sum >= n && sum <= 5 * n;

/** The same, if one of the n answers is known. */
export const leastSquaresWith = (answer: number, sum: number, n: number): number =>
  isPossible(sum - answer, n - 1)
    ? answer * answer + leastSquares(sum - answer, n - 1)
    : Number.POSITIVE_INFINITY;
