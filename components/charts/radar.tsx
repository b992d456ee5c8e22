import type { CSSProperties } from "react";
import { Frame } from "@/components/charts/frame";
import { Legend } from "@/components/charts/legend";
import { angleOf } from "@/components/charts/polar";
import { RadarSeries } from "@/components/charts/radar-series";
import { RadarWeb } from "@/components/charts/radar-web";
import type { Series, Tone } from "@/components/charts/reading";
import { seriesTable } from "@/components/charts/series-table";
import { headingId } from "@/components/ui/heading-id";
import type { Scale } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

type RadarProps = {
  title: string;
  finding: string;
  tone: Tone;
  scale: Scale;
  /** in their fixed order, clockwise from the top */
  axes: readonly { key: string; name: string }[];
  /** self and others; a third only on demand */
  series: readonly Series[];
  printsTable?: boolean;
};

/**
 * Outlines on one scale. The web grows with its container, while words, marks and lines keep their size, so
 * that everything can still be read at 320 px.
 */
export const Radar = ({ title, finding, tone, scale, axes, series, printsTable }: RadarProps) => {
  const id = `${headingId(title)}-radar`;
  const hidden = series.some(({ readings }) => readings.some((reading) => "hidden" in reading));
  return (
    <Frame
      title={title}
      finding={finding}
      table={seriesTable({ rowName: t("Skill"), rows: axes, series })}
      legend={<Legend items={series} tone={tone} lines hidden={hidden} />}
      printsTable={printsTable}
    >
      <div className="@container break-inside-avoid">
        <div className="relative h-[calc(2*var(--radius)+6.5rem)] [--radius:clamp(3rem,calc(52.6cqw-5.95rem),10.5rem)] @sm:[--radius:clamp(3rem,calc(52.6cqw-6.4rem),10.5rem)]">
          <svg
            role="img"
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-words`}
            className="absolute top-1/2 left-1/2 size-[calc(2*var(--radius))] -translate-x-1/2 -translate-y-1/2 overflow-visible"
          >
            <title id={`${id}-title`}>{title}</title>
            <desc id={`${id}-words`}>{finding}</desc>
            <RadarWeb scale={scale} axes={axes.length} />
            {series.map((one) => (
              <RadarSeries key={one.id} series={one} axes={axes} tone={tone} scale={scale} />
            ))}
          </svg>
          {axes.map((axis, index) => (
            <span
              key={axis.key}
              aria-hidden="true"
              lang="en"
              className="absolute hyphens-auto text-2xs leading-tight @sm:text-xs"
              style={labelStyle(angleOf(index, axes.length))}
            >
              {axis.name}
            </span>
          ))}
        </div>
      </div>
    </Frame>
  );
};

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
