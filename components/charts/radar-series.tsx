import { HIDDEN_OFFSET } from "@/components/charts/mark-shapes";
import { HiddenMarker, Marker } from "@/components/charts/marker";
import { pathOf, pointsOf } from "@/components/charts/outline";
import { angleOf, type Point, pointAt, stretchesOf } from "@/components/charts/polar";
import type { Reading, Series, Tone } from "@/components/charts/reading";
import { lineStyle } from "@/components/charts/series-style";
import type { Scale } from "@/lib/domain/scale";

type RadarSeriesProps = {
  series: Series;
  axes: readonly { key: string; name: string }[];
  tone: Tone;
  scale: Scale;
};

/** One outline without an area: area grows with the square of what it shows. */
export const RadarSeries = ({ series, axes, tone, scale }: RadarSeriesProps) => {
  const points = pointsOf(series.readings, axes.length, scale);
  const { className, dash } = lineStyle(series.id, tone);
  return (
    <g data-series={series.id}>
      <svg viewBox="-1 -1 2 2" width="100%" height="100%" overflow="visible" aria-hidden="true">
        {stretchesOf(points).map((stretch) => (
          <path
            key={pathOf(stretch)}
            d={pathOf(stretch)}
            className={`fill-none ${className}`}
            strokeWidth="2"
            strokeDasharray={dash}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {axes.map((axis, index) => {
        const reading = series.readings[index];
        const at = points[index] ?? pointAt(angleOf(index, axes.length), 1);
        return reading ? (
          <RadarMark key={axis.key} axis={axis} at={at} reading={reading} series={series} tone={tone} />
        ) : null;
      })}
    </g>
  );
};

type RadarMarkProps = {
  axis: { key: string; name: string };
  at: Point;
  reading: Reading;
  series: Series;
  tone: Tone;
};

const RadarMark = ({ axis, at, reading, series, tone }: RadarMarkProps) => (
  <svg
    x={`${50 + at.x * 50}%`}
    y={`${50 + at.y * 50}%`}
    overflow="visible"
    aria-hidden="true"
    data-key={axis.key}
    data-series={series.id}
    data-words={"hidden" in reading ? reading.hidden : reading.text}
  >
    <title>{`${axis.name}, ${series.name}: ${"hidden" in reading ? reading.hidden : reading.text}`}</title>
    {"hidden" in reading ? (
      <g transform={`translate(${at.x * HIDDEN_OFFSET} ${at.y * HIDDEN_OFFSET})`}>
        <HiddenMarker />
      </g>
    ) : (
      <g className="scale-75 @sm:scale-90">
        <Marker id={series.id} tone={tone} />
      </g>
    )}
  </svg>
);
