import { ticksOf } from "@/components/charts/linear";
import { angleOf, pointAt, radiusOf } from "@/components/charts/polar";
import { classNames } from "@/components/ui/class-names";
import type { Scale } from "@/lib/domain/scale";

/** Rings for the points of the scale, a spoke for each axis, and the scale's figures between two spokes. */
export const RadarWeb = ({ scale, axes }: { scale: Scale; axes: number }) => (
  <>
    <svg viewBox="-1 -1 2 2" width="100%" height="100%" overflow="visible" aria-hidden="true">
      <g className="fill-none stroke-line" vectorEffect="non-scaling-stroke">
        {ticksOf(scale).map((tick) => (
          <circle key={tick} r={radiusOf(tick, scale)} strokeWidth="1" vectorEffect="non-scaling-stroke" />
        ))}
        {Array.from({ length: axes }, (_, index) => {
          const angle = angleOf(index, axes);
          const from = pointAt(angle, radiusOf(scale.min, scale));
          const to = pointAt(angle, 1);
          return (
            <path
              key={`${to.x} ${to.y}`}
              d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
              strokeWidth="1"
              vectorEffect="non-scaling-stroke"
            />
          );
        })}
      </g>
    </svg>
    {ticksOf(scale).map((tick) => {
      const { x, y } = pointAt(angleOf(0.5, axes), radiusOf(tick, scale));
      return (
        <text
          key={tick}
          x={`${50 + x * 50}%`}
          y={`${50 + y * 50}%`}
          dy="0.35em"
          textAnchor="middle"
          className={classNames(
            "figures fill-faint stroke-surface text-2xs [paint-order:stroke] [stroke-width:4]",
            (tick - scale.min) % 2 === 1 && "hidden @sm:block",
          )}
        >
          {tick}
        </text>
      );
    })}
  </>
);
