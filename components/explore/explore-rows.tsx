import { CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from "recharts";
import { ticksOf } from "@/components/charts/linear";
import { Marker } from "@/components/charts/marker";
import { type SeriesId, wordsOf } from "@/components/charts/reading";
import { Exact } from "@/components/explore/exact";
import { RowBands } from "@/components/explore/row-bands";
import type { ExploreRow } from "@/components/explore/row-data";
import { RowLabels } from "@/components/explore/row-labels";
import { useWidth } from "@/components/explore/width";
import type { Scale } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

type ExploreRowsProps = {
  label: string;
  scale: Scale;
  rows: readonly ExploreRow[];
  write?: (tick: number) => string;
};

const NARROW = 560;
const AXIS = 24;
const WIDE_ROW = { height: 40, left: 184, right: 172, down: 0 };
const NARROW_ROW = { height: 66, left: 10, right: 10, down: 18 };
const IDS: readonly SeriesId[] = ["self", "others", "manager"];

/** Rows on one straight scale, as in the drawing; what is pointed at is written out beside the hand. */
export const ExploreRows = ({ label, scale, rows, write = String }: ExploreRowsProps) => {
  const { place, width } = useWidth();
  const size = width < NARROW ? NARROW_ROW : WIDE_ROW;
  const height = AXIS + rows.length * size.height;
  return (
    <div ref={place} className="relative min-w-0" style={{ height }}>
      <RowLabels rows={rows} top={AXIS} rowHeight={size.height} isNarrow={size === NARROW_ROW} />
      {width > 0 ? (
        <ComposedChart
          layout="vertical"
          data={[...rows]}
          width={width}
          height={height}
          margin={{ top: 0, bottom: 0, left: size.left, right: size.right }}
          title={t("{chart}: arrow keys move from row to row", { chart: label })}
          style={{ overflow: "visible" }}
        >
          <CartesianGrid horizontal={false} className="stroke-line" stroke="inherit" />
          <XAxis
            type="number"
            orientation="top"
            height={AXIS}
            domain={[scale.min, scale.max]}
            ticks={ticksOf(scale)}
            tickFormatter={write}
            tick={{ className: "figures fill-faint text-2xs" }}
            tickLine={false}
            axisLine={false}
            interval={0}
          />
          <YAxis type="category" dataKey="key" scale="band" hide />
          <RowBands rows={rows} down={size.down} />
          {IDS.map((id) => (
            <Line
              key={id}
              dataKey={(row: ExploreRow) => placeIn(row, id)}
              stroke="none"
              dot={(dot: DotProps) => <Dot key={dot.payload?.key} {...dot} id={id} down={size.down} />}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          <Tooltip
            cursor={{ className: "stroke-edge", strokeWidth: 1 }}
            isAnimationActive={false}
            content={({ active, payload }) => (
              <Pointed row={active ? (payload[0]?.payload as ExploreRow | undefined) : undefined} />
            )}
          />
        </ComposedChart>
      ) : null}
    </div>
  );
};

const placeIn = ({ marks }: ExploreRow, id: SeriesId): number | null => {
  const reading = marks.find((mark) => mark.id === id)?.reading;
  return reading && "at" in reading ? reading.at : null;
};

type DotProps = { cx?: number; cy?: number; payload?: ExploreRow };

const Dot = ({ cx, cy, payload, id, down }: DotProps & { id: SeriesId; down: number }) => {
  const mark = payload?.marks.find((one) => one.id === id);
  if (!payload || !mark || cx === undefined || cy === undefined || cx === null) return <g />;
  return (
    <g
      transform={`translate(${cx} ${cy + down})`}
      data-key={payload.key}
      data-series={id}
      data-words={wordsOf(mark.reading)}
    >
      <Marker id={id} tone={payload.tone} />
    </g>
  );
};

const Pointed = ({ row }: { row: ExploreRow | undefined }) =>
  row ? (
    <div role="status" className="max-w-64 rounded-md border border-line bg-raised px-3 py-2 shadow-float">
      <Exact title={row.name} tone={row.tone} marks={row.marks} more={row.more} />
    </div>
  ) : null;
