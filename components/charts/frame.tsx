import type { ReactNode } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { Details } from "@/components/ui/details";
import { headingId } from "@/components/ui/heading-id";
import { Icon } from "@/components/ui/icon";
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
    /** about a single person, who is left out on paper */
    readonly isOnScreenOnly?: boolean;
  }[];
};

/** The charts of a report that can be explored. */
export type ExploreName = "management" | "leadership" | "levels" | "gaps" | "styles" | "trend";

type FrameProps = {
  title: string;
  /** what the chart shows, in one sentence */
  finding: string;
  table: ChartTable;
  legend?: ReactNode;
  /** false: the figures stand elsewhere on the same sheet of paper */
  printsTable?: boolean | undefined;
  /** with a button that lets a chart for hand and keyboard take the drawing's place, once it is wanted */
  explore?: ExploreName | undefined;
  children: ReactNode;
};

/** Every chart stands in one: what it says, the drawing, and the same figures for who reads no drawing. */
export const Frame = ({
  title,
  finding,
  table,
  legend,
  printsTable = true,
  explore,
  children,
}: FrameProps) => {
  const id = `${headingId(title)}-figure`;
  return (
    <figure
      aria-labelledby={id}
      className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4 print:block print:space-y-4"
    >
      <figcaption id={id} className="grid gap-0.5 print:break-after-avoid">
        <span className="font-semibold text-base">{title}</span>
        <span className="max-w-text text-muted">{finding}</span>
      </figcaption>
      {legend ? <div className="print:break-after-avoid">{legend}</div> : null}
      {explore ? <Explorable name={explore}>{children}</Explorable> : children}
      <div className={printsTable ? undefined : "print:hidden"}>
        <Details summary={t("The same figures as a table")}>
          <ChartTableView label={title} table={table} />
        </Details>
      </div>
    </figure>
  );
};

/**
 * The drawing, and beside it an empty place. The page's script puts the other chart there when the button is
 * pressed; on paper it is always the drawing.
 */
const Explorable = ({ name, children }: { name: ExploreName; children: ReactNode }) => (
  <div className="group/explore grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3 print:block" data-chart={name}>
    <div className="group-data-explored/explore:hidden print:block! print:break-inside-avoid">{children}</div>
    <div data-place="" className="empty:hidden print:hidden" />
    <div className="print:hidden noscript:hidden">
      <button
        type="button"
        data-explore={name}
        className={buttonStyle({ size: "small", variant: "quiet", className: "-ml-2.5" })}
      >
        <Icon name="search" className="size-3.5" />
        <span className="group-data-explored/explore:hidden">{t("Explore this chart")}</span>
        <span className="hidden group-data-explored/explore:inline">{t("Back to the drawing")}</span>
      </button>
    </div>
  </div>
);

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
        <tr key={row.key} className={row.isOnScreenOnly ? "print:hidden" : undefined}>
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
