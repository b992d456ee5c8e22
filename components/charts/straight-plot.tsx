import { percent, placeOf, ticksOf } from "@/components/charts/linear";
import { Marker } from "@/components/charts/marker";
import type { Reading, SeriesId, Tone } from "@/components/charts/reading";
import { SOFT_STROKES } from "@/components/charts/series-style";
import type { Scale } from "@/lib/domain/scale";

export type PlotMark = { readonly id: SeriesId; readonly name: string; readonly reading: Reading };

type StraightPlotProps = {
  /** the row's name and what it says, for who does not see it */
  label: string;
  rowKey: string;
  scale: Scale;
  tone: Tone;
  marks: readonly PlotMark[];
  /** a line between the first two marks: only where their difference is clear */
  connected?: boolean;
  height?: number;
};

type Shown = Exclude<Reading, { hidden: string }>;

const isShown = (mark: PlotMark): mark is PlotMark & { reading: Shown } => !("hidden" in mark.reading);

/** One row on a straight scale. It is as wide as its place; marks and lines keep their size. */
export const StraightPlot = ({
  label,
  rowKey,
  scale,
  tone,
  marks,
  connected,
  height = 32,
}: StraightPlotProps) => {
  const across = (value: number): string => percent(placeOf(value, scale));
  const shown = marks.filter(isShown);
  const [from, to] = shown;
  return (
    <svg role="img" aria-label={label} width="100%" height={height} overflow="visible" className="block">
      {ticksOf(scale).map((tick) => (
        <line
          key={tick}
          x1={across(tick)}
          x2={across(tick)}
          y2="100%"
          className="stroke-line"
          strokeWidth="1"
        />
      ))}
      {shown.map(({ id, reading }) =>
        reading.band ? (
          <line
            key={id}
            x1={across(reading.band.low)}
            x2={across(reading.band.high)}
            y1="50%"
            y2="50%"
            className={SOFT_STROKES[tone]}
            strokeWidth="9"
            data-band={reading.band.text}
          />
        ) : null,
      )}
      {connected && from && to ? (
        <line
          x1={across(from.reading.at)}
          x2={across(to.reading.at)}
          y1="50%"
          y2="50%"
          className="stroke-ink"
          strokeWidth="1.5"
          data-connector={rowKey}
        />
      ) : null}
      {marks.map((mark) => (
        <PlacedMark key={mark.id} mark={mark} rowKey={rowKey} tone={tone} across={across} />
      ))}
    </svg>
  );
};

type PlacedMarkProps = { mark: PlotMark; rowKey: string; tone: Tone; across: (value: number) => string };

const PlacedMark = ({ mark, rowKey, tone, across }: PlacedMarkProps) => {
  const { id, name, reading } = mark;
  if ("hidden" in reading) return <g data-key={rowKey} data-series={id} data-words={reading.hidden} />;
  return (
    <svg
      x={across(reading.at)}
      y="50%"
      overflow="visible"
      aria-hidden="true"
      data-key={rowKey}
      data-series={id}
      data-words={reading.text}
    >
      <title>{`${name}: ${reading.text}`}</title>
      <Marker id={id} tone={tone} />
    </svg>
  );
};
