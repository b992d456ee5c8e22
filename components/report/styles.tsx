import { BipolarScale } from "@/components/charts/bipolar-scale";
import { styleChart } from "@/components/report/style-chart";
import { styleFinding } from "@/components/report/style-finding";
import type { ReportViewState } from "@/components/report/view";
import { Section } from "@/components/ui/section";
import type { Report } from "@/lib/domain/report";
import { t } from "@/lib/i18n";

/** Where a person stands between the poles of each style. */
export const Styles = ({ report, view }: { report: Report; view: ReportViewState }) => {
  const { rows, series } = styleChart(report, view);
  if (rows.length === 0 || series.length === 0) return null;
  return (
    <Section
      title={t("Style")}
      lead={t("Neither end is the better one; what fits depends on the situation.")}
    >
      <BipolarScale
        title={t("Between the two poles")}
        finding={styleFinding(report)}
        rows={rows}
        series={series}
        printsTable={false}
        explore="styles"
      />
    </Section>
  );
};
