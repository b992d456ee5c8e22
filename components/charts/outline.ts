import { angleOf, type Point, pointAt, radiusOf } from "@/components/charts/polar";
import type { Reading } from "@/components/charts/reading";
import type { Scale } from "@/lib/domain/scale";

/** Where each reading stands on its axis of a radar; null where nothing is shown. */
export const pointsOf = (readings: readonly Reading[], axes: number, scale: Scale): (Point | null)[] =>
  Array.from({ length: axes }, (_, index) => {
    const reading = readings[index];
    if (!reading || "hidden" in reading) return null;
    return pointAt(angleOf(index, axes), radiusOf(reading.at, scale));
  });

/** Points joined by straight lines, as SVG and PDF write a path. */
export const pathOf = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`;
