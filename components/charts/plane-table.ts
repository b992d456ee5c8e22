import type { ChartTable } from "@/components/charts/frame";
import { bandOf, type Reading, wordsOf } from "@/components/charts/reading";
import { t } from "@/lib/i18n";

/** One thing in the plane, by its levels on both lists. */
export type PlaneMark = {
  readonly key: string;
  readonly name: string;
  readonly leadership: Reading;
  readonly management: Reading;
};

/** The figures of the plane; single people are left out where it is printed, as they are in the drawing. */
export const planeTable = (groups: readonly PlaneMark[], people: readonly PlaneMark[]): ChartTable => ({
  rowName: t("Who"),
  columns: [
    { key: "management", name: t("Management") },
    { key: "management-band", name: t("Management, probably between") },
    { key: "leadership", name: t("Leadership") },
    { key: "leadership-band", name: t("Leadership, probably between") },
  ],
  rows: [...groups, ...people].map((mark) => ({
    key: mark.key,
    name: mark.name,
    isOnScreenOnly: people.includes(mark),
    cells: {
      management: wordsOf(mark.management),
      "management-band": bandOf(mark.management),
      leadership: wordsOf(mark.leadership),
      "leadership-band": bandOf(mark.leadership),
    },
  })),
});
