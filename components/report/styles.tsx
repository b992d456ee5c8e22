import { BipolarScale } from "@/components/charts/bipolar-scale";
import type { Series } from "@/components/charts/reading";
import { dimensionReading, placeReading } from "@/components/report/readings";
import { seriesNames } from "@/components/report/series-names";
import { styleFinding } from "@/components/report/style-finding";
import type { ReportViewState } from "@/components/report/view";
import { Section } from "@/components/ui/section";
import type { Report } from "@/lib/domain/report";
import { t } from "@/lib/i18n";

/** Where a person stands between the poles of each style. */
export const Styles = ({ report, view }: { report: Report; view: ReportViewState }) => {
  const names = seriesNames(report, view.own);
  const { framework, threshold, selfAnswered } = report.method;
  const rows = framework.dimensions.filter(({ key }) => report.dimensions.some((one) => one.key === key));
  const places = rows.flatMap(({ key }) => report.dimensions.find((one) => one.key === key) ?? []);
  const series: Series[] = [
    ...(selfAnswered
      ? [{ id: "self" as const, name: names.self, readings: places.map((place) => placeReading(place.self)) }]
      : []),
    ...(report.blocks.length > 0
      ? [
          {
            id: "others" as const,
            name: names.others,
            readings: places.map((place) => dimensionReading(place.others, threshold)),
          },
        ]
      : []),
    ...(view.showsManager
      ? [
          {
            id: "manager" as const,
            name: names.manager,
            readings: places.map((place) => placeReading(place.manager)),
          },
        ]
      : []),
  ];
  if (rows.length === 0 || series.length === 0) return null;
  return (
    <Section
      title={t("Style")}
      lead={t("Neither end is the better one; what fits depends on the situation.")}
    >
      <BipolarScale
        title={t("Between the two poles")}
        finding={styleFinding(report)}
        rows={rows.map(({ key, name, managementPole, leadershipPole }) => ({
          key,
          name,
          left: managementPole,
          right: leadershipPole,
        }))}
        series={series}
        printsTable={false}
      />
    </Section>
  );
};
