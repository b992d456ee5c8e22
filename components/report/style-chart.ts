import type { BipolarRow } from "@/components/charts/bipolar-scale";
import type { Reading, Series, SeriesId } from "@/components/charts/reading";
import { dimensionReading, placeReading } from "@/components/report/readings";
import { seriesNames } from "@/components/report/series-names";
import type { Seen } from "@/components/report/view";
import type { Report } from "@/lib/domain/report";

/** Where a person stands between the poles of each style, as a chart. */
export const styleChart = (report: Report, seen: Seen): { rows: BipolarRow[]; series: Series[] } => {
  const names = seriesNames(report, seen.own);
  const { framework, threshold, selfAnswered } = report.method;
  const asked = framework.dimensions.filter(({ key }) => report.dimensions.some((one) => one.key === key));
  const places = asked.flatMap(({ key }) => report.dimensions.find((one) => one.key === key) ?? []);
  const series = (id: SeriesId, read: (place: (typeof places)[number]) => Reading): Series => ({
    id,
    name: names[id],
    readings: places.map(read),
  });
  return {
    rows: asked.map(({ key, name, managementPole, leadershipPole }) => ({
      key,
      name,
      left: managementPole,
      right: leadershipPole,
    })),
    series: [
      ...(selfAnswered ? [series("self", ({ self }) => placeReading(self))] : []),
      ...(report.blocks.length > 0
        ? [series("others", ({ others }) => dimensionReading(others, threshold))]
        : []),
      ...(seen.showsManager ? [series("manager", ({ manager }) => placeReading(manager))] : []),
    ],
  };
};
