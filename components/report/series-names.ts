import type { SeriesId } from "@/components/charts/reading";
import type { Block, Report } from "@/lib/domain/report";
import { t } from "@/lib/i18n";

/** Who is who in the charts of one report. */
export const seriesNames = (report: Report, own: boolean): Readonly<Record<SeriesId, string>> => ({
  self: own ? t("You") : t("Self"),
  others: t("Others"),
  manager: report.method.manager?.name ?? t("Manager"),
});

/** Who is behind a block. The group of that name is not to be taken for all others together. */
export const blockName = ({ key, label }: Pick<Block, "key" | "label">): string =>
  key === "other" ? t("Other people") : label;
