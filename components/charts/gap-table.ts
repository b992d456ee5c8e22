import type { ChartTable } from "@/components/charts/frame";
import type { GapRowData } from "@/components/charts/gap-row";
import { bandOf, type SeriesId, wordsOf } from "@/components/charts/reading";
import { t } from "@/lib/i18n";

export const gapTable = ({
  rows,
  names,
  ids,
}: {
  rows: readonly GapRowData[];
  names: Readonly<Record<SeriesId, string>>;
  ids: readonly SeriesId[];
}): ChartTable => ({
  rowName: t("Skill"),
  columns: [
    ...ids.map((id) => ({ key: id, name: names[id] })),
    { key: "interval", name: t("Others, probably between") },
    { key: "difference", name: t("Self minus others, probably between") },
    { key: "verdict", name: t("In words") },
  ],
  rows: rows.map((row) => ({
    key: row.key,
    name: row.name,
    cells: {
      self: wordsOf(row.self),
      others: wordsOf(row.others),
      ...(row.manager ? { manager: wordsOf(row.manager) } : {}),
      interval: bandOf(row.others),
      difference: row.difference,
      verdict: [row.verdict.words, row.verdict.name].filter(Boolean).join(": "),
    },
  })),
});
