import { percent, placeOf, ticksOf } from "@/components/charts/linear";
import { Marker } from "@/components/charts/marker";
import { wordsOf } from "@/components/charts/reading";
import { SOFT_STROKES, STROKES } from "@/components/charts/series-style";
import type { TrendLine } from "@/components/charts/trend-plot";
import type { Scale } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

type Round = { readonly id: string; readonly name: string };
type TrendPanelProps = { line: TrendLine; rounds: readonly Round[]; scale: Scale };

export const TREND_HEIGHT = 112;

/** Where a round stands across, with room at both ends. */
export const acrossOf = (index: number, count: number): number =>
  count < 2 ? 0.5 : 0.14 + (0.72 * index) / (count - 1);

/** One figure: a dot on its interval for each round, and a line between those that may be compared. */
export const TrendPanel = ({ line, rounds, scale }: TrendPanelProps) => {
  const pointIn = new Map(line.points.map(({ round, reading }) => [round, reading]));
  const shown = rounds.flatMap(({ id, name }, index) => {
    const reading = pointIn.get(id);
    if (!reading || "hidden" in reading) return [];
    return [{ id, name, reading, x: percent(acrossOf(index, rounds.length)), y: upOf(reading.at, scale) }];
  });
  const last = shown.at(-1);
  const spoken = shown.map(({ name, reading }) => `${name}: ${wordsOf(reading)}`).join(". ");
  return (
    <li className="grid min-w-0 break-inside-avoid content-start gap-1">
      <PanelHead line={line} />
      <svg
        role="img"
        aria-label={t("{name}. {views}. {words}", { name: line.name, views: spoken, words: line.words })}
        width="100%"
        height={TREND_HEIGHT}
        overflow="visible"
        className="block"
      >
        {ticksOf(scale).map((tick) => (
          <line
            key={tick}
            x1="0"
            x2="100%"
            y1={upOf(tick, scale)}
            y2={upOf(tick, scale)}
            className="stroke-line"
            strokeWidth="1"
          />
        ))}
        {shown.map(({ id, x, reading }) =>
          reading.band ? (
            <line
              key={id}
              x1={x}
              x2={x}
              y1={upOf(reading.band.low, scale)}
              y2={upOf(reading.band.high, scale)}
              className={SOFT_STROKES[line.tone]}
              strokeWidth="9"
              data-band={reading.band.text}
            />
          ) : null,
        )}
        {last
          ? shown
              .slice(0, -1)
              .map(({ id, x, y }) => (
                <line
                  key={id}
                  x1={x}
                  y1={y}
                  x2={last.x}
                  y2={last.y}
                  className={STROKES[line.tone]}
                  strokeWidth="2"
                />
              ))
          : null}
        {shown.map(({ id, name, x, y, reading }) => (
          <svg
            key={id}
            x={x}
            y={y}
            overflow="visible"
            aria-hidden="true"
            data-key={line.key}
            data-series={id}
            data-words={reading.text}
          >
            <title>{`${name}: ${reading.text}`}</title>
            <Marker id="others" tone={line.tone} />
          </svg>
        ))}
        {ticksOf(scale).map((tick) =>
          tick % 2 === 1 ? (
            <text key={tick} x="0" y={upOf(tick, scale) - 3} className="figures fill-faint text-2xs">
              {tick}
            </text>
          ) : null,
        )}
      </svg>
      <PanelFoot rounds={rounds} />
    </li>
  );
};

/** From the top, in pixels: the scale fills the panel but for the room of a mark. */
export const upOf = (value: number, scale: Scale): number =>
  Number((10 + (TREND_HEIGHT - 20) * (1 - placeOf(value, scale))).toFixed(2));

export const PanelHead = ({ line }: { line: TrendLine }) => (
  <p className="text-sm">
    <span className="font-medium">{line.name}</span>
    <span className="block text-muted text-xs">{line.words}</span>
  </p>
);

export const PanelFoot = ({ rounds }: { rounds: readonly Round[] }) => (
  <div aria-hidden="true" className="relative h-8 text-2xs text-faint leading-tight">
    {rounds.map(({ id, name }, index) => (
      <span
        key={id}
        className="-translate-x-1/2 absolute line-clamp-2 w-20 text-center"
        style={{ left: percent(acrossOf(index, rounds.length)) }}
      >
        {name}
      </span>
    ))}
  </div>
);
