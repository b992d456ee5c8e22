import type { SeriesId } from "@/components/charts/reading";
import type { Report } from "@/lib/domain/report";
import { t } from "@/lib/i18n";

/** Who is who in the charts of one report. */
export const seriesNames = (report: Report, own: boolean): Readonly<Record<SeriesId, string>> => ({
  self: own ? t("You") : t("Self"),
  others: t("Others"),
  manager: report.method.manager?.name ?? t("Manager"),
});
