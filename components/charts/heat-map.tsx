import { type ChartTable, Frame } from "@/components/charts/frame";
import { HEAT_STEPS, type HeatStep } from "@/components/charts/heat-step";
import { classNames } from "@/components/ui/class-names";
import { formatFigure, t } from "@/lib/i18n";

/** A figure with its step, or in words why there is none. */
export type HeatCell = { readonly text: string; readonly step: HeatStep } | { readonly hidden: string };

export type HeatColumn = { readonly key: string; readonly name: string };
export type HeatRow = {
  readonly key: string;
  readonly name: string;
  readonly cells: Readonly<Record<string, HeatCell>>;
};
export type HeatGroup = { readonly key: string; readonly name: string; readonly rows: readonly HeatRow[] };

type HeatMapProps = {
  title: string;
  finding: string;
  rowName: string;
  columns: readonly HeatColumn[];
  groups: readonly HeatGroup[];
};

const STEPS: Readonly<Record<HeatStep, string>> = {
  1: "bg-heat-1 text-heat-ink-low",
  2: "bg-heat-2 text-heat-ink-low",
  3: "bg-heat-3 text-heat-ink-low",
  4: "bg-heat-4 text-heat-ink-high",
  5: "bg-heat-5 text-heat-ink-high",
};

const HATCHED =
  "bg-[repeating-linear-gradient(135deg,var(--color-line)_0_1px,transparent_1px_6px)] text-muted";

/** As many columns as there are statistics; on a phone the name stands above its cells. */
const GRIDS: Readonly<Record<number, string>> = {
  3: "grid grid-cols-3 gap-0.5 sm:grid-cols-[11rem_repeat(3,minmax(0,7rem))]",
  4: "grid grid-cols-4 gap-0.5 sm:grid-cols-[11rem_repeat(4,minmax(0,7rem))]",
};
const SPANS: Readonly<Record<number, string>> = {
  1: "col-span-1",
  2: "col-span-2",
  3: "col-span-3",
  4: "col-span-4",
};

/** Columns with the same reason side by side share one hatched cell. */
const stretchesOf = (row: HeatRow, columns: readonly HeatColumn[]) => {
  const stretches: { key: string; cell: HeatCell; span: number }[] = [];
  for (const { key } of columns) {
    const cell = row.cells[key];
    const last = stretches.at(-1);
    if (!cell) continue;
    if (last && "hidden" in cell && "hidden" in last.cell && cell.hidden === last.cell.hidden) last.span++;
    else stretches.push({ key, cell, span: 1 });
  }
  return stretches;
};

const heatTable = ({ rowName, columns, groups }: Omit<HeatMapProps, "title" | "finding">): ChartTable => ({
  rowName,
  columns,
  rows: groups.flatMap(({ rows }) =>
    rows.map(({ key, name, cells }) => ({
      key,
      name,
      cells: Object.fromEntries(
        columns.map((column) => {
          const cell = cells[column.key];
          if (!cell) return [column.key, "–"];
          return [column.key, "hidden" in cell ? cell.hidden : cell.text];
        }),
      ),
    })),
  ),
});

/** Rows by statistic in five steps of one hue, with the figure in each cell: nothing is told by colour alone. */
export const HeatMap = ({ title, finding, rowName, columns, groups }: HeatMapProps) => (
  <Frame
    title={title}
    finding={finding}
    table={heatTable({ rowName, columns, groups })}
    legend={<HeatLegend />}
  >
    <div role="img" aria-label={t("{title}. {finding}", { title, finding })} className="grid gap-4">
      {groups.map((group) => (
        <div key={group.key} className="grid gap-0.5">
          <div className={classNames(GRIDS[columns.length], "items-end pb-1 text-faint text-xs")}>
            <span className="col-span-full font-medium text-ink text-sm sm:col-span-1">{group.name}</span>
            {columns.map(({ key, name }) => (
              <span key={key} className="text-center text-2xs sm:text-xs">
                {name}
              </span>
            ))}
          </div>
          {group.rows.map((row) => (
            <HeatLine key={row.key} row={row} columns={columns} />
          ))}
        </div>
      ))}
    </div>
  </Frame>
);

const HeatLine = ({ row, columns }: { row: HeatRow; columns: readonly HeatColumn[] }) => (
  <div className={classNames(GRIDS[columns.length], "items-stretch")}>
    <span className="col-span-full self-center pt-1.5 text-sm sm:col-span-1 sm:pt-0">{row.name}</span>
    {stretchesOf(row, columns).map(({ key, cell, span }) => (
      <span
        key={key}
        data-key={row.key}
        data-series={key}
        data-words={"hidden" in cell ? cell.hidden : cell.text}
        className={classNames(
          "flex min-h-8 items-center justify-center rounded-sm px-1 text-center",
          SPANS[span],
          "hidden" in cell ? `${HATCHED} text-xs` : `figures text-sm ${STEPS[cell.step]}`,
        )}
      >
        {"hidden" in cell ? <span className="rounded-sm bg-surface px-1">{cell.hidden}</span> : cell.text}
      </span>
    ))}
  </div>
);

/** Where each step begins and ends, as figures are written. */
export const heatStepWords = (step: HeatStep): string => {
  const [from = 1, next] = HEAT_STEPS.slice(step - 1);
  if (step === 1) return t("below {figure}", { figure: formatFigure(next ?? 1) });
  if (next === undefined) return t("{figure} and more", { figure: formatFigure(from) });
  return t("{from} to {to}", { from: formatFigure(from), to: formatFigure(next - 0.1) });
};

const HeatLegend = () => (
  <ul className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-sm">
    {([1, 2, 3, 4, 5] as const).map((step) => (
      <li key={step} className="figures flex items-center gap-1.5">
        <span
          aria-hidden="true"
          className={classNames("size-4 rounded-sm border border-line", STEPS[step])}
        />
        {heatStepWords(step)}
      </li>
    ))}
    <li className="flex items-center gap-1.5">
      <span aria-hidden="true" className={classNames("size-4 rounded-sm border border-line", HATCHED)} />
      {t("not shown")}
    </li>
  </ul>
);
