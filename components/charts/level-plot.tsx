import { type ExploreName, Frame } from "@/components/charts/frame";
import { Legend } from "@/components/charts/legend";
import { levelSeries, levelTable } from "@/components/charts/level-table";
import { type Reading, type SeriesId, type Tone, wordsOf } from "@/components/charts/reading";
import { ScaleAxis } from "@/components/charts/scale-axis";
import { StraightPlot } from "@/components/charts/straight-plot";
import type { Scale } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

export type LevelRow = {
  readonly key: string;
  readonly name: string;
  readonly tone: Tone;
  readonly self: Reading | null;
  readonly others: Reading;
  /** what is said beside it: how far the raters agree */
  readonly words: string;
};

type LevelPlotProps = {
  title: string;
  finding: string;
  scale: Scale;
  names: Readonly<Record<SeriesId, string>>;
  rows: readonly LevelRow[];
  /** what the rows are, and what their intervals are called, where they are not the others' view of two lists */
  rowName?: string;
  bandName?: string;
  /** by what name it can be explored */
  explore?: ExploreName;
};

const GRID =
  "grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 sm:grid-cols-[10.5rem_minmax(0,1fr)_10rem]";

/** A few levels under each other, each with its interval: the level first, words beside it. */
export const LevelPlot = ({
  title,
  finding,
  scale,
  names,
  rows,
  rowName,
  bandName,
  explore,
}: LevelPlotProps) => {
  const ids = levelSeries(rows);
  return (
    <Frame
      title={title}
      explore={explore}
      finding={finding}
      table={levelTable(rows, names, { rowName, bandName })}
      legend={<Legend items={ids.map((id) => ({ id, name: names[id] }))} />}
    >
      <div>
        <div className={GRID}>
          <span className="hidden sm:block" />
          <div className="col-span-2 px-2 sm:col-span-1">
            <ScaleAxis scale={scale} />
          </div>
        </div>
        <ul>
          {rows.map((row) => (
            <LevelLine key={row.key} row={row} names={names} scale={scale} />
          ))}
        </ul>
      </div>
    </Frame>
  );
};

type LevelLineProps = { row: LevelRow; names: Readonly<Record<SeriesId, string>>; scale: Scale };

const LevelLine = ({ row, names, scale }: LevelLineProps) => {
  const marks = [
    ...(row.self ? [{ id: "self", name: names.self, reading: row.self } as const] : []),
    { id: "others", name: names.others, reading: row.others } as const,
  ];
  const views = marks.map((mark) => `${mark.name}: ${wordsOf(mark.reading)}`).join(". ");
  return (
    <li className={`${GRID} border-line border-b py-2`}>
      <span className="font-medium text-sm">
        {row.name} <span className="figures font-normal text-muted">{wordsOf(row.others)}</span>
      </span>
      <span className="text-right text-muted text-sm sm:order-3 sm:text-left">{row.words}</span>
      <div className="col-span-2 px-2 sm:order-2 sm:col-span-1">
        <StraightPlot
          label={t("{name}. {views}", { name: row.name, views })}
          rowKey={row.key}
          scale={scale}
          tone={row.tone}
          marks={marks}
        />
      </div>
    </li>
  );
};
