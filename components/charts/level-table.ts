import type { ChartTable } from "@/components/charts/frame";
import type { LevelRow } from "@/components/charts/level-plot";
import { bandOf, type SeriesId, wordsOf } from "@/components/charts/reading";
import { t } from "@/lib/i18n";

/** Whose levels there are: without a self-rating only the others'. */
export const levelSeries = (rows: readonly LevelRow[]): readonly ("self" | "others")[] =>
  rows.some((row) => row.self) ? ["self", "others"] : ["others"];

type TableNames = { rowName?: string | undefined; bandName?: string | undefined };

export const levelTable = (
  rows: readonly LevelRow[],
  names: Readonly<Record<SeriesId, string>>,
  { rowName = t("List"), bandName = t("Others, probably between") }: TableNames = {},
): ChartTable => ({
  rowName,
  columns: [
    ...levelSeries(rows).map((id) => ({ key: id, name: names[id] })),
    { key: "interval", name: bandName },
    { key: "words", name: t("In words") },
  ],
  rows: rows.map((row) => ({
    key: row.key,
    name: row.name,
    cells: {
      self: row.self ? wordsOf(row.self) : "–",
      others: wordsOf(row.others),
      interval: bandOf(row.others),
      words: row.words,
    },
  })),
});
