import type { BipolarRow } from "@/components/charts/bipolar-scale";
import type { Series } from "@/components/charts/reading";
import { dimensionReading, placeReading } from "@/components/report/readings";
import { seriesNames } from "@/components/report/series-names";
import type { ReportViewState } from "@/components/report/view";
import type { Report } from "@/lib/domain/report";

/** The style scales of a report, and each view of them. */
export const stylesOf = (
  report: Report,
  view: Pick<ReportViewState, "own" | "showsManager">,
): { rows: BipolarRow[]; series: Series[] } => {
  const names = seriesNames(report, view.own);
  const { framework, threshold, selfAnswered } = report.method;
  const rows = framework.dimensions.filter(({ key }) => report.dimensions.some((one) => one.key === key));
  const places = rows.flatMap(({ key }) => report.dimensions.find((one) => one.key === key) ?? []);
  const self = places.map((place) => placeReading(place.self));
  const others = places.map((place) => dimensionReading(place.others, threshold));
  const manager = places.map((place) => placeReading(place.manager));
  return {
    rows: rows.map(({ key, name, managementPole, leadershipPole }) => ({
      key,
      name,
      left: managementPole,
      right: leadershipPole,
    })),
    series: [
      ...(selfAnswered ? [{ id: "self" as const, name: names.self, readings: self }] : []),
      ...(report.blocks.length > 0 ? [{ id: "others" as const, name: names.others, readings: others }] : []),
      ...(view.showsManager ? [{ id: "manager" as const, name: names.manager, readings: manager }] : []),
    ],
  };
};
