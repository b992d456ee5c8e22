import { ComposedChart, Line, Tooltip, XAxis, YAxis } from "recharts";
import { ticksOf } from "@/components/charts/linear";
import { Marker } from "@/components/charts/marker";
import { type Reading, wordsOf } from "@/components/charts/reading";
import { SOFT_STROKES, STROKES } from "@/components/charts/series-style";
import { acrossOf, PanelFoot, PanelHead, TREND_HEIGHT, upOf } from "@/components/charts/trend-panel";
import type { TrendLine } from "@/components/charts/trend-plot";
import { Exact } from "@/components/explore/exact";
import { useWidth } from "@/components/explore/width";
import { type TrendChart, trendChart } from "@/components/report/trend-chart";
import type { Report } from "@/lib/domain/report";
import { SKILL_SCALE } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

type Shown = Exclude<Reading, { hidden: string }>;
type Point = { readonly x: number; readonly round: string; readonly name: string; readonly reading: Shown };

/** The same small charts as drawn, each of which can be walked through. */
export const ExploreTrend = ({ now, earlier }: { now: Report; earlier: readonly Report[] }) => {
  const chart = trendChart(now, earlier);
  if (!chart) return null;
  return (
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {chart.lines.map((line) => (
        <li key={line.key} className="grid min-w-0 content-start gap-1">
          <PanelHead line={line} />
          <TrendPanelChart line={line} rounds={chart.rounds} />
          <PanelFoot rounds={chart.rounds} />
        </li>
      ))}
    </ul>
  );
};

const pointsOf = (line: TrendLine, rounds: TrendChart["rounds"]): Point[] =>
  rounds.flatMap(({ id, name }, index) => {
    const reading = line.points.find(({ round }) => round === id)?.reading;
    return reading && "at" in reading
      ? [{ x: acrossOf(index, rounds.length), round: id, name, reading }]
      : [];
  });

const TrendPanelChart = ({ line, rounds }: { line: TrendLine; rounds: TrendChart["rounds"] }) => {
  const { place, width } = useWidth();
  const points = pointsOf(line, rounds);
  const last = points.at(-1);
  return (
    <div ref={place} className="min-w-0" style={{ height: TREND_HEIGHT }}>
      {width > 0 ? (
        <ComposedChart
          data={points}
          width={width}
          height={TREND_HEIGHT}
          margin={{ top: 10, right: 0, bottom: 10, left: 0 }}
          title={t("{chart}: arrow keys move from round to round", { chart: line.name })}
          style={{ overflow: "visible" }}
        >
          <TrendGrid width={width} />
          <XAxis type="number" dataKey="x" domain={[0, 1]} hide />
          <YAxis domain={[SKILL_SCALE.min, SKILL_SCALE.max]} ticks={ticksOf(SKILL_SCALE)} hide />
          {points.slice(0, -1).map((point) => (
            <Line
              key={point.round}
              dataKey={({ round, reading }: Point) =>
                round === point.round || round === last?.round ? reading.at : null
              }
              connectNulls
              className={STROKES[line.tone]}
              stroke="inherit"
              strokeWidth={2}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
              tooltipType="none"
            />
          ))}
          <Line
            dataKey={({ reading }: Point) => reading.at}
            stroke="none"
            dot={(dot: DotProps) => <Dot key={dot.payload?.round} {...dot} line={line} />}
            activeDot={false}
            isAnimationActive={false}
          />
          <Tooltip
            cursor={{ className: "stroke-edge" }}
            isAnimationActive={false}
            content={({ active, payload }) => (
              <Pointed line={line} point={active ? (payload[0]?.payload as Point | undefined) : undefined} />
            )}
          />
        </ComposedChart>
      ) : null}
    </div>
  );
};

/** The scale's lines and figures, where the drawing has them. */
const TrendGrid = ({ width }: { width: number }) =>
  ticksOf(SKILL_SCALE).map((tick) => {
    const y = upOf(tick, SKILL_SCALE);
    return (
      <g key={tick}>
        <line x2={width} y1={y} y2={y} className="stroke-line" strokeWidth="1" />
        {tick % 2 === 1 ? (
          <text x="0" y={y - 3} className="figures fill-faint text-2xs">
            {tick}
          </text>
        ) : null}
      </g>
    );
  });

type DotProps = { cx?: number; cy?: number; payload?: Point };

const Dot = ({ cx, cy, payload, line }: DotProps & { line: TrendLine }) => {
  if (!payload || cx === undefined || cy === undefined) return <g />;
  const { reading, round } = payload;
  const pixels = (TREND_HEIGHT - 20) / (SKILL_SCALE.max - SKILL_SCALE.min);
  return (
    <g
      transform={`translate(${cx} ${cy})`}
      data-key={line.key}
      data-series={round}
      data-words={wordsOf(reading)}
    >
      {reading.band ? (
        <line
          y1={(reading.at - reading.band.low) * pixels}
          y2={(reading.at - reading.band.high) * pixels}
          className={SOFT_STROKES[line.tone]}
          strokeWidth="9"
        />
      ) : null}
      <Marker id="others" tone={line.tone} />
    </g>
  );
};

const Pointed = ({ line, point }: { line: TrendLine; point: Point | undefined }) =>
  point ? (
    <div role="status" className="max-w-56 rounded-md border border-line bg-raised px-3 py-2 shadow-float">
      <Exact
        title={point.name}
        tone={line.tone}
        marks={[{ id: "others", name: t("Others"), reading: point.reading }]}
        more={[line.words]}
      />
    </div>
  ) : null;
