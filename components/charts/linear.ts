import type { Scale } from "@/lib/domain/scale";

/** Where a value stands on a straight scale: 0 at its low end, 1 at its high end, clipped to both. */
export const placeOf = (value: number, { min, max }: Scale): number =>
  Math.min(1, Math.max(0, (value - min) / (max - min)));

/** A fraction as the percentage that CSS and SVG take. */
export const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(3))}%`;

/** The whole numbers of a scale, ends included. */
export const ticksOf = ({ min, max }: Scale): number[] =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index);
