import { between, type Chance, pick } from "./answers";
import { squares } from "./attacker/estimate";

/** One displayed figure: who is behind it, and the sums of answers that it leaves open. */
export type Cell = {
  readonly subject: string;
  readonly key: string;
  readonly raters: readonly string[];
  readonly sums: readonly [number, number];
};
export type Answers = ReadonlyMap<Cell, readonly number[]>;

const isAnswer = (answer: number): boolean => answer >= 1 && answer <= 5;

/** Answers with another one in this place, the others as little moved as the figure allows; null if it does not. */
export const arrangement = (
  { sums }: Cell,
  answers: readonly number[],
  { place, wanted }: { place: number; wanted: number },
): number[] | null => {
  const next = [...answers];
  const giver = answers.indexOf(wanted);
  if (giver >= 0) next[giver] = next[place]!;
  next[place] = wanted;
  const step = (by: 1 | -1): boolean => {
    const free = next.flatMap((answer, at) => (at !== place && isAnswer(answer + by) ? [at] : []));
    if (free.length === 0) return false;
    const at = free.reduce((best, one) => (next[one]! * by < next[best]! * by ? one : best));
    next[at] = next[at]! + by;
    return true;
  };
  const total = () => next.reduce((sum, answer) => sum + answer, 0);
  while (total() < sums[0]) if (!step(1)) return null;
  while (total() > sums[1]) if (!step(-1)) return null;
  return next;
};

/** How other cells make up for what has come to some: for which part of it, and whether their sums stay as they are. */
export type Way = { readonly part: number; readonly isEven: boolean };

/** The same answers but for one that is a point higher or lower, or one that is higher and one that is lower. */
const neighbour = (
  { sums }: Cell,
  answers: readonly number[],
  { isEven }: Way,
  chance: Chance,
): number[] | null => {
  const next = [...answers];
  const [one, other] = [between(0, next.length - 1, chance), between(0, next.length - 1, chance)];
  const by = chance() < 0.5 ? 1 : -1;
  next[one] = next[one]! + by;
  if (isEven) next[other] = next[other]! - by;
  const total = next.reduce((sum, answer) => sum + answer, 0);
  return next.every(isAnswer) && total >= sums[0] && total <= sums[1] ? next : null;
};

/** Takes away that part of the squared deviations that have come to these cells: others hold fewer, or more. */
export const balance = (
  next: Map<Cell, readonly number[]>,
  before: Answers,
  way: Way,
  chance: Chance,
): void => {
  const cells = [...before.keys()];
  const fixed = new Set(next.keys());
  let over = 0;
  for (const [cell, answers] of next) over += squares(answers) - squares(before.get(cell)!);
  over *= way.part;
  for (let tries = 0; tries < 20 * cells.length && Math.abs(over) > 0.5; tries += 1) {
    const cell = pick(cells, chance);
    const answers = next.get(cell) ?? before.get(cell)!;
    const moved = fixed.has(cell) ? null : neighbour(cell, answers, way, chance);
    const by = moved ? squares(moved) - squares(answers) : 0;
    if (!moved || Math.abs(over + by) >= Math.abs(over)) continue;
    next.set(cell, moved);
    over += by;
  }
};
