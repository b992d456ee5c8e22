import type { ChartTable } from "@/components/charts/frame";
import { type Series, wordsOf } from "@/components/charts/reading";

/** A table with a row for each of the things that are rated and a column for each view of them. */
export const seriesTable = ({
  rowName,
  rows,
  series,
}: {
  rowName: string;
  rows: readonly { key: string; name: string }[];
  series: readonly Series[];
}): ChartTable => ({
  rowName,
  columns: series.map(({ id, name }) => ({ key: id, name })),
  rows: rows.map(({ key, name }, index) => ({
    key,
    name,
    cells: Object.fromEntries(
      series.flatMap(({ id, readings }) => {
        const reading = readings[index];
        return reading ? [[id, wordsOf(reading)]] : [];
      }),
    ),
  })),
});
