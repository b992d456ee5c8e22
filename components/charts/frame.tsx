import type { ReactNode } from "react";
import { Details } from "@/components/ui/details";
import { headingId } from "@/components/ui/heading-id";
import { Table, Td, Th } from "@/components/ui/table";
import { t } from "@/lib/i18n";

/** The figures of a chart, as they are written: rows of words under named columns. */
export type ChartTable = {
  readonly rowName: string;
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: Readonly<Record<string, string>>;
  }[];
};

type FrameProps = {
  title: string;
  /** what the chart shows, in one sentence */
  finding: string;
  table: ChartTable;
  legend?: ReactNode;
  /** false: the figures stand elsewhere on the same sheet of paper */
  printsTable?: boolean;
  children: ReactNode;
};

/** Every chart stands in one: what it says, the drawing, and the same figures for who reads no drawing. */
export const Frame = ({ title, finding, table, legend, printsTable = true, children }: FrameProps) => {
  const id = `${headingId(title)}-figure`;
  return (
    <figure aria-labelledby={id} className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4">
      <figcaption id={id} className="grid gap-0.5">
        <span className="font-semibold text-base">{title}</span>
        <span className="max-w-text text-muted">{finding}</span>
      </figcaption>
      {legend}
      {children}
      <div className={printsTable ? undefined : "print:hidden"}>
        <Details summary={t("The same figures as a table")}>
          <ChartTableView label={title} table={table} />
        </Details>
      </div>
    </figure>
  );
};

const ChartTableView = ({ label, table }: { label: string; table: ChartTable }) => (
  <Table label={t("{chart}: figures", { chart: label })} inset={false}>
    <thead>
      <tr>
        <Th>{table.rowName}</Th>
        {table.columns.map((column) => (
          <Th key={column.key}>{column.name}</Th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map((row) => (
        <tr key={row.key}>
          <Th scope="row">{row.name}</Th>
          {table.columns.map((column) => (
            <Td key={column.key} data-row={row.key} data-column={column.key} className="figures">
              {row.cells[column.key]}
            </Td>
          ))}
        </tr>
      ))}
    </tbody>
  </Table>
);
