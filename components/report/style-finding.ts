import type { Report } from "@/lib/domain/report";
import { formatList, t } from "@/lib/i18n";

/** Where the others' interval lies wholly on one side of the middle; elsewhere nothing is claimed. */
export const styleFinding = (report: Report): string => {
  const named = (isThere: (interval: { low: number; high: number }) => boolean): string[] =>
    report.method.framework.dimensions.flatMap(({ key, name }) => {
      const others = report.dimensions.find((one) => one.key === key)?.others;
      return others && !("hidden" in others) && isThere(others) ? [name] : [];
    });
  if (report.dimensions.every(({ others }) => "hidden" in others))
    return t("There is no view of others on these scales.");
  const management = named(({ high }) => high < 0);
  const leadership = named(({ low }) => low > 0);
  const values = { management: formatList(management), leadership: formatList(leadership) };
  if (management.length > 0 && leadership.length > 0)
    return t("Others see the management side in {management}, the leadership side in {leadership}.", values);
  if (management.length > 0) return t("Others see the management side in {management}.", values);
  if (leadership.length > 0) return t("Others see the leadership side in {leadership}.", values);
  return t("Others see no clear side on any of these scales.");
};
