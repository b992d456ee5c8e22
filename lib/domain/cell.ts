import type { Bound } from "./report";
import { DIMENSION_SCALE, type Scale, SKILL_SCALE } from "./scale";

/** How means of one scale are shown. The bounds are in tenths, so that comparing with them is exact. */
export type Display = {
  readonly scale: Scale;
  readonly atMostTenths: number;
  readonly atLeastTenths: number;
};

/** A published mean: itself, to one decimal, or the bound that it lies at or beyond; n is public. */
export type Figure = { readonly value: number; readonly bound: Bound; readonly n: number };

const SKILL_DISPLAY: Display = { scale: SKILL_SCALE, atMostTenths: 15, atLeastTenths: 45 };
const SKILL_DISPLAY_OF_THREE: Display = { scale: SKILL_SCALE, atMostTenths: 17, atLeastTenths: 43 };

/** "1.5 or lower" and "4.5 or higher"; three people need a wider bound to keep every answer two points wide. */
export const skillDisplay = (threshold: number): Display =>
  threshold === 3 ? SKILL_DISPLAY_OF_THREE : SKILL_DISPLAY;

/** "-2.2 or lower" and "2.2 or higher". */
export const DIMENSION_DISPLAY: Display = { scale: DIMENSION_SCALE, atMostTenths: -22, atLeastTenths: 22 };

/**
 * The displayed mean of whole-number answers, or null for fewer than `threshold` of them. The exact mean
 * is compared with the bounds first, then rounded half up to one decimal: 1.5 is "1.5 or lower" and 1.54
 * is 1.5. Everything is integer arithmetic on the sum.
 */
export const figureOf = ({
  answers,
  threshold,
  display,
}: {
  answers: readonly number[];
  threshold: number;
  display: Display;
}): Figure | null => {
  const n = answers.length;
  if (n < threshold || n === 0) return null;
  const tenfold = answers.reduce((sum, answer) => sum + answer, 0) * 10;
  if (tenfold <= display.atMostTenths * n) return { value: display.atMostTenths / 10, bound: "at_most", n };
  if (tenfold >= display.atLeastTenths * n)
    return { value: display.atLeastTenths / 10, bound: "at_least", n };
  return { value: Math.floor((2 * tenfold + n) / (2 * n)) / 10, bound: "exact", n };
};

/** The value that stands for a figure in anything derived: halfway between a bound and its end of the scale. */
export const derivedValue = (figure: Pick<Figure, "value" | "bound">, display: Display): number => {
  if (figure.bound === "at_most") return (display.scale.min * 10 + display.atMostTenths) / 20;
  if (figure.bound === "at_least") return (display.scale.max * 10 + display.atLeastTenths) / 20;
  return figure.value;
};

/** Where the mean behind a figure may lie; an exact figure is taken at its word. */
export const rangeOf = (figure: Pick<Figure, "value" | "bound">, { scale }: Display): Scale => {
  if (figure.bound === "at_most") return { min: scale.min, max: figure.value };
  if (figure.bound === "at_least") return { min: figure.value, max: scale.max };
  return { min: figure.value, max: figure.value };
};
