import type { CSSProperties } from "react";
import { angleOf } from "@/components/charts/polar";

/** The room of a radar inside a container: its circle grows with it, its words keep their size. */
export const RADAR_BOX =
  "relative h-[calc(2*var(--radius)+6.5rem)] [--radius:clamp(3rem,calc(52.6cqw-5.95rem),10.5rem)] @sm:[--radius:clamp(3rem,calc(52.6cqw-6.4rem),10.5rem)]";
export const RADAR_CIRCLE =
  "absolute top-1/2 left-1/2 size-[calc(2*var(--radius))] -translate-x-1/2 -translate-y-1/2 overflow-visible";

/** The names of the axes, around the circle. */
export const RadarLabels = ({ axes }: { axes: readonly { key: string; name: string }[] }) =>
  axes.map((axis, index) => (
    <span
      key={axis.key}
      aria-hidden="true"
      lang="en"
      className="absolute hyphens-auto text-2xs leading-tight @sm:text-xs"
      style={labelStyle(angleOf(index, axes.length))}
    >
      {axis.name}
    </span>
  ));

/**
 * Beside the end of its axis, with all the room there is between it and the edge of the chart: the radius
 * leaves room for a word of fourteen letters where the circle is widest.
 */
const labelStyle = (angle: number): CSSProperties => {
  const right = Number(Math.sin(angle).toFixed(4));
  const up = Number(Math.cos(angle).toFixed(4));
  const reach = "(var(--radius) + 0.95rem)";
  const isMiddle = Math.abs(right) < 0.1;
  const across = isMiddle ? -50 : right > 0 ? 0 : -100;
  return {
    left: `calc(50% + ${right} * ${reach})`,
    top: `calc(50% - ${up} * ${reach})`,
    width: "max-content",
    maxWidth: isMiddle ? "9rem" : `calc(50cqw - ${Math.abs(right)} * ${reach})`,
    textAlign: isMiddle ? "center" : right > 0 ? "left" : "right",
    transform: `translate(${across}%, ${-50 - 50 * up}%)`,
  };
};
