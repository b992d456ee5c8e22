import { type ChartTable, type ExploreName, Frame } from "@/components/charts/frame";
import { Legend } from "@/components/charts/legend";
import { type Series, wordsOf } from "@/components/charts/reading";
import { ScaleAxis } from "@/components/charts/scale-axis";
import { seriesTable } from "@/components/charts/series-table";
import { StraightPlot } from "@/components/charts/straight-plot";
import { DIMENSION_SCALE } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

export type BipolarRow = {
  readonly key: string;
  readonly name: string;
  readonly left: string;
  readonly right: string;
};

type BipolarScaleProps = {
  title: string;
  finding: string;
  /** left: the management pole; right: the leadership pole */
  rows: readonly BipolarRow[];
  series: readonly Series[];
  /** where more is to be said beside the figures than who sees what */
  table?: ChartTable;
  printsTable?: boolean;
  /** by what name it can be explored */
  explore?: ExploreName;
};

const GRID =
  "grid grid-cols-2 items-start gap-x-4 gap-y-1 lg:items-center lg:grid-cols-[7rem_minmax(0,13rem)_minmax(0,1fr)_minmax(0,13rem)]";

/** How far it is to a pole, whichever: neither is the better one, so no side of the scale carries a sign. */
const distance = (tick: number): string => String(Math.abs(tick));

/** Scales between two poles, neither of them better than the other. */
export const BipolarScale = ({
  title,
  finding,
  rows,
  series,
  table,
  printsTable,
  explore,
}: BipolarScaleProps) => (
  <Frame
    title={title}
    explore={explore}
    finding={finding}
    table={table ?? seriesTable({ rowName: t("Scale"), rows, series })}
    legend={<Legend items={series} />}
    printsTable={printsTable}
  >
    <div>
      <div className={`${GRID} border-line border-b pb-1`}>
        <span className="hidden lg:block" />
        <span className="font-medium text-management text-sm lg:text-right">{t("Management")}</span>
        <div className="order-last col-span-2 px-2 lg:order-none lg:col-span-1">
          <ScaleAxis scale={DIMENSION_SCALE} write={distance} />
        </div>
        <span className="text-right font-medium text-leadership text-sm lg:text-left">{t("Leadership")}</span>
      </div>
      <ul>
        {rows.map((row, index) => (
          <BipolarLine key={row.key} row={row} index={index} series={series} />
        ))}
      </ul>
    </div>
  </Frame>
);

type BipolarLineProps = { row: BipolarRow; index: number; series: readonly Series[] };

const BipolarLine = ({ row, index, series }: BipolarLineProps) => {
  const marks = series.flatMap(({ id, name, readings }) => {
    const reading = readings[index];
    return reading ? [{ id, name, reading }] : [];
  });
  const views = marks.map((mark) => `${mark.name}: ${wordsOf(mark.reading)}`).join(". ");
  return (
    <li className={`${GRID} border-line border-b py-2`}>
      <span className="col-span-2 font-medium text-sm lg:col-span-1">{row.name}</span>
      <span className="text-muted text-xs lg:text-right">{row.left}</span>
      <div className="order-last col-span-2 px-2 lg:order-none lg:col-span-1">
        <StraightPlot
          label={t("{name}. {views}", { name: row.name, views })}
          rowKey={row.key}
          scale={DIMENSION_SCALE}
          tone="shared"
          marks={marks}
        />
      </div>
      <span className="text-right text-muted text-xs lg:text-left">{row.right}</span>
    </li>
  );
};
