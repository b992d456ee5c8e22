import { type ExploreName, Frame } from "@/components/charts/frame";
import { Legend } from "@/components/charts/legend";
import { RADAR_BOX, RADAR_CIRCLE, RadarLabels } from "@/components/charts/radar-labels";
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
  /** by what name it can be explored */
  explore?: ExploreName;
};

/**
 * Outlines on one scale. The web grows with its container, while words, marks and lines keep their size, so
 * that everything can still be read at 320 px.
 */
export const Radar = ({ title, finding, tone, scale, axes, series, printsTable, explore }: RadarProps) => {
  const id = `${headingId(title)}-radar`;
  const hidden = series.some(({ readings }) => readings.some((reading) => "hidden" in reading));
  return (
    <Frame
      title={title}
      explore={explore}
      finding={finding}
      table={seriesTable({ rowName: t("Skill"), rows: axes, series })}
      legend={<Legend items={series} tone={tone} lines hidden={hidden} />}
      printsTable={printsTable}
    >
      <div className="@container break-inside-avoid">
        <div className={RADAR_BOX}>
          <svg
            role="img"
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-words`}
            className={RADAR_CIRCLE}
          >
            <title id={`${id}-title`}>{title}</title>
            <desc id={`${id}-words`}>{finding}</desc>
            <RadarWeb scale={scale} axes={axes.length} />
            {series.map((one) => (
              <RadarSeries key={one.id} series={one} axes={axes} tone={tone} scale={scale} />
            ))}
          </svg>
          <RadarLabels axes={axes} />
        </div>
      </div>
    </Frame>
  );
};
