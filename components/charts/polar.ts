import type { Scale } from "@/lib/domain/scale";

/** A point of the unit circle's square: x to the right, y down, 0,0 in the middle. */
export type Point = { readonly x: number; readonly y: number };

const round = (value: number): number => Number(value.toFixed(5)) + 0;

/** Clockwise from straight up, in radians; `count` axes share the circle evenly. Where there are none, it is straight up. */
export const angleOf = (index: number, count: number): number =>
  count === 0 ? 0 : (index / count) * 2 * Math.PI;

export const pointAt = (angle: number, radius: number): Point => ({
  x: round(radius * Math.sin(angle)),
  y: round(-radius * Math.cos(angle)),
});

/**
 * How far from the middle a value is drawn, 0 to 1. The lowest value has a ring of its own, as far from the
 * middle as the rings are from each other, so that ten lowest values are still ten points.
 */
export const radiusOf = (value: number, { min, max }: Scale): number => {
  const clipped = Math.min(max, Math.max(min, value));
  return (clipped - min + 1) / (max - min + 1);
};

/**
 * The stretches of a closed outline that can be drawn: it breaks wherever a point is missing. A whole
 * outline comes back to its first point; a stretch of one point is a mark without a line.
 */
export const stretchesOf = (points: readonly (Point | null)[]): Point[][] => {
  const gap = points.indexOf(null);
  if (gap === -1) {
    const [first] = points;
    return first ? [[...(points as readonly Point[]), first]] : [];
  }
  const stretches: Point[][] = [];
  let stretch: Point[] = [];
  for (const point of [...points.slice(gap), ...points.slice(0, gap), null]) {
    if (point) {
      stretch.push(point);
      continue;
    }
    if (stretch.length > 0) stretches.push(stretch);
    stretch = [];
  }
  return stretches;
};
