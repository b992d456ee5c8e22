import { type Reading, type SeriesId, type Tone, wordsOf } from "@/components/charts/reading";
import { type PlotMark, StraightPlot } from "@/components/charts/straight-plot";
import type { Scale } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

export type GapRowData = {
  readonly key: string;
  readonly name: string;
  readonly tone: Tone;
  readonly self: Reading;
  readonly others: Reading;
  readonly manager: Reading | null;
  /** "0.8 to 1.9", where there is a difference */
  readonly difference: string;
  readonly verdict: {
    readonly words: string;
    /** the two views differ beyond chance: they are connected */
    readonly clear: boolean;
    readonly name: string | null;
  };
};

export const GAP_GRID =
  "grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 sm:grid-cols-[10.5rem_minmax(0,1fr)_10rem]";

type GapRowProps = { row: GapRowData; names: Readonly<Record<SeriesId, string>>; scale: Scale };

export const GapRow = ({ row, names, scale }: GapRowProps) => {
  const marks: PlotMark[] = (["self", "others", "manager"] as const).flatMap((id) => {
    const reading = row[id];
    return reading ? [{ id, name: names[id], reading }] : [];
  });
  const spoken = marks.map((mark) => `${mark.name}: ${wordsOf(mark.reading)}`).join(". ");
  return (
    <li className={`${GAP_GRID} border-line border-b py-2 sm:py-0.5`}>
      <span className="font-medium text-sm">{row.name}</span>
      <span className="text-right text-sm sm:order-3 sm:text-left">
        {row.verdict.words}
        {row.verdict.name ? <span className="block text-muted text-xs">{row.verdict.name}</span> : null}
      </span>
      <div className="col-span-2 px-2 sm:order-2 sm:col-span-1">
        <StraightPlot
          label={t("{skill}. {views}. {verdict}", {
            skill: row.name,
            views: spoken,
            verdict: row.verdict.words,
          })}
          rowKey={row.key}
          scale={scale}
          tone={row.tone}
          marks={marks}
          connected={row.verdict.clear}
          height={36}
        />
      </div>
    </li>
  );
};
