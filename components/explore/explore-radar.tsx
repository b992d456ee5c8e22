import { useEffect, useState } from "react";
import {
  PolarAngleAxis,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  Tooltip,
  useActiveTooltipLabel,
  useIsTooltipActive,
} from "recharts";
import { HiddenMarker, Marker } from "@/components/charts/marker";
import { stretchesOf } from "@/components/charts/polar";
import { RADAR_BOX, RADAR_CIRCLE, RadarLabels } from "@/components/charts/radar-labels";
import { RadarWeb } from "@/components/charts/radar-web";
import { type Series, type Tone, wordsOf } from "@/components/charts/reading";
import { lineStyle } from "@/components/charts/series-style";
import { Exact } from "@/components/explore/exact";
import { useWidth } from "@/components/explore/width";
import type { RadarChart as RadarData } from "@/components/report/radar-charts";
import { SKILL_SCALE } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

/** Pixels beyond the rim, where no value can be mistaken for it. */
const HIDDEN_OFFSET = 7;
const { min, max } = SKILL_SCALE;

type Axis = { readonly key: string; readonly name: string; readonly index: number };

/** The same web, outlines and marks as the drawing; the skill that is pointed at is written out below. */
export const ExploreRadar = ({ chart }: { chart: RadarData }) => {
  const { axes, series, list, title } = chart;
  const { place, width } = useWidth();
  const [active, setActive] = useState<string | null>(null);
  const data = axes.map((axis, index): Axis => ({ ...axis, index }));
  const at = data.find(({ key }) => key === active);
  return (
    <>
      <div className="@container">
        <div className={RADAR_BOX}>
          <div ref={place} className={RADAR_CIRCLE}>
            {width > 0 ? (
              <RadarChart
                data={data}
                width={width}
                height={width}
                outerRadius="100%"
                margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
                title={t("{chart}: arrow keys move from skill to skill", { chart: title })}
                style={{ overflow: "visible" }}
              >
                <RadarWeb scale={SKILL_SCALE} axes={axes.length} />
                <PolarAngleAxis dataKey="key" tick={false} axisLine={false} />
                <PolarRadiusAxis domain={[min - 1, max]} tick={false} axisLine={false} />
                {series.map((one) => (
                  <Radar
                    key={one.id}
                    dataKey={({ index }: Axis) => placeIn(one, index)}
                    shape={(props: ShapeProps) => <Outline {...props} series={one} tone={list} />}
                    activeDot={false}
                    isAnimationActive={false}
                  />
                ))}
                <Tooltip content={() => null} cursor={{ className: "stroke-edge" }} />
                <Pointed onPoint={setActive} />
              </RadarChart>
            ) : null}
          </div>
          <RadarLabels axes={axes} />
        </div>
      </div>
      <div role="status" className="min-h-24 rounded-md bg-sunken px-4 py-3">
        {at ? (
          <Exact
            title={at.name}
            tone={list}
            marks={series.flatMap(({ id, name, readings }) => {
              const reading = readings[at.index];
              return reading ? [{ id, name, reading }] : [];
            })}
          />
        ) : (
          <p className="text-muted text-sm">
            {t("Point at a skill, or focus the chart and use the arrow keys: its figures stand here.")}
          </p>
        )}
      </div>
    </>
  );
};

const placeIn = ({ readings }: Series, index: number): number | null => {
  const reading = readings[index];
  return reading && "at" in reading ? reading.at : null;
};

/** Tells which skill is pointed at, by hand or keyboard. */
const Pointed = ({ onPoint }: { onPoint: (key: string | null) => void }) => {
  const label = useActiveTooltipLabel();
  const isActive = useIsTooltipActive();
  const key = isActive && label !== undefined ? String(label) : null;
  useEffect(() => onPoint(key), [key, onPoint]);
  return null;
};

type ShapePoint = {
  x: number;
  y: number;
  cx?: number;
  cy?: number;
  angle: number;
  payload?: Axis;
};
type ShapeProps = { points?: readonly ShapePoint[] };

/** One outline without an area, broken where a figure is hidden. */
const Outline = ({ points = [], series, tone }: ShapeProps & { series: Series; tone: Tone }) => {
  const { className, dash } = lineStyle(series.id, tone);
  const placed = points.map((point) => (placeIn(series, point.payload?.index ?? -1) === null ? null : point));
  return (
    <g data-series={series.id}>
      {stretchesOf(placed).map((stretch) => {
        const path = `M${stretch.map(({ x, y }) => `${x} ${y}`).join("L")}`;
        return (
          <path
            key={path}
            d={path}
            className={`fill-none ${className}`}
            strokeWidth="2"
            strokeDasharray={dash}
            strokeLinejoin="round"
          />
        );
      })}
      {points.map((point) => (
        <Mark key={point.payload?.key} point={point} series={series} tone={tone} />
      ))}
    </g>
  );
};

const Mark = ({ point, series, tone }: { point: ShapePoint; series: Series; tone: Tone }) => {
  const { cx = 0, cy = 0, angle, payload } = point;
  const reading = payload && series.readings[payload.index];
  if (!payload || !reading) return null;
  const radians = (-angle * Math.PI) / 180;
  const rim = cx + HIDDEN_OFFSET;
  const at =
    "hidden" in reading ? { x: cx + rim * Math.cos(radians), y: cy + rim * Math.sin(radians) } : point;
  return (
    <g
      transform={`translate(${at.x} ${at.y})`}
      data-key={payload.key}
      data-series={series.id}
      data-words={wordsOf(reading)}
    >
      {"hidden" in reading ? (
        <HiddenMarker />
      ) : (
        <g className="scale-75 @sm:scale-90">
          <Marker id={series.id} tone={tone} />
        </g>
      )}
    </g>
  );
};
