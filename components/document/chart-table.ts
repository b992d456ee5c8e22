import type { ChartTable } from "@/components/charts/frame";
import type { Sheet } from "./sheet";
import { sheetTable } from "./sheet-table";

/** The table of a chart, as the page has it. */
export const chartTable = (sheet: Sheet, { rowName, columns, rows }: ChartTable): void =>
  sheetTable(sheet, {
    endsInWords: true,
    columns: [rowName, ...columns.map(({ name }) => name)],
    rows: rows.map(({ name, cells }) => ({
      head: name,
      cells: columns.map(({ key }) => ({ text: cells[key] ?? "" })),
    })),
  });
