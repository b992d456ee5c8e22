import type { ExploreRow } from "@/components/explore/row-data";

type RowLabelsProps = {
  rows: readonly ExploreRow[];
  top: number;
  rowHeight: number;
  isNarrow: boolean;
};

/** The names of the rows and what is said of them: beside the plot, or over each row where there is little room. */
export const RowLabels = ({ rows, top, rowHeight, isNarrow }: RowLabelsProps) =>
  rows.map((row, index) => (
    <div
      key={row.key}
      aria-hidden="true"
      className={`pointer-events-none absolute inset-x-0 flex justify-between gap-4 border-line border-b text-sm ${
        isNarrow ? "items-start pt-1.5" : "items-center"
      }`}
      style={{ top: top + index * rowHeight, height: rowHeight }}
    >
      <span className="max-w-42 font-medium leading-tight">
        {row.heading ? <span className="block font-normal text-2xs text-faint">{row.heading}</span> : null}
        {row.name}
      </span>
      <span className={isNarrow ? "text-right" : "w-40 leading-tight"}>{row.aside}</span>
    </div>
  ));
