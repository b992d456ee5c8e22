import { type ExploreName, Frame } from "@/components/charts/frame";
import { GAP_GRID, GapRow, type GapRowData } from "@/components/charts/gap-row";
import { gapTable } from "@/components/charts/gap-table";
import { Legend } from "@/components/charts/legend";
import type { SeriesId } from "@/components/charts/reading";
import { ScaleAxis } from "@/components/charts/scale-axis";
import type { Scale } from "@/lib/domain/scale";

export type GapGroup = {
  readonly key: string;
  readonly name: string | null;
  readonly rows: readonly GapRowData[];
};

type GapPlotProps = {
  title: string;
  finding: string;
  scale: Scale;
  names: Readonly<Record<SeriesId, string>>;
  groups: readonly GapGroup[];
  /** by what name it can be explored */
  explore?: ExploreName;
};

/** A row for each skill: two views of it on one scale, and in words whether they differ. */
export const GapPlot = ({ title, finding, scale, names, groups, explore }: GapPlotProps) => {
  const rows = groups.flatMap((group) => group.rows);
  const ids = (["self", "others", "manager"] as const).filter((id) => rows.some((row) => row[id]));
  return (
    <Frame
      title={title}
      explore={explore}
      finding={finding}
      table={gapTable({ rows, names, ids })}
      legend={<Legend items={ids.map((id) => ({ id, name: names[id] }))} />}
    >
      <div>
        <div className={`${GAP_GRID} bg-surface pt-1 lg:sticky lg:top-0 lg:z-10 lg:pt-3 print:static`}>
          <span className="hidden sm:block" />
          <div className="col-span-2 px-2 sm:col-span-1">
            <ScaleAxis scale={scale} />
          </div>
        </div>
        {groups.map((group) => (
          <section key={group.key} aria-label={group.name ?? title}>
            {group.name ? (
              <p className="border-line border-b pt-3 pb-1 font-medium text-faint text-xs">{group.name}</p>
            ) : null}
            <ul>
              {group.rows.map((row) => (
                <GapRow key={row.key} row={row} names={names} scale={scale} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Frame>
  );
};
