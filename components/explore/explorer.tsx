import dynamic from "next/dynamic";
import { useCallback, useEffect, useState } from "react";
import type { ExploreName } from "@/components/charts/frame";
import { ExploreTools } from "@/components/explore/explore-tools";
import { type ReportSource, readReport } from "@/components/explore/report-source";
import { gapRows, levelExploreRows, styleRows } from "@/components/explore/row-data";
import { radarCharts } from "@/components/report/radar-charts";
import type { Seen } from "@/components/report/view";
import { buttonStyle } from "@/components/ui/button-style";
import type { Report } from "@/lib/domain/report";
import { DIMENSION_SCALE, SKILL_SCALE } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

const Loading = () => (
  <p role="status" className="text-muted text-sm">
    {t("Loading…")}
  </p>
);

const radar = () => import("@/components/explore/explore-radar").then((file) => file.ExploreRadar);
const rows = () => import("@/components/explore/explore-rows").then((file) => file.ExploreRows);
const trend = () => import("@/components/explore/explore-trend").then((file) => file.ExploreTrend);

const ExploreRadar = dynamic(radar, { ssr: false, loading: Loading });
const ExploreRows = dynamic(rows, { ssr: false, loading: Loading });
const ExploreTrend = dynamic(trend, { ssr: false, loading: Loading });

/** The script of each kind of chart, fetched beside its figures: the drawing goes once both are there. */
const scriptOf = (name: ExploreName): Promise<unknown> => {
  if (name === "trend") return trend();
  return name === "leadership" || name === "management" ? radar() : rows();
};

export type ExplorerProps = {
  name: ExploreName;
  source: ReportSource;
  /** the chart is there: the drawing may go */
  onShown: () => void;
};

type Reports = { readonly now: Report; readonly earlier: readonly Report[] };

const readAll = async ({ now, earlier }: ReportSource, name: ExploreName): Promise<Reports> => {
  const paths = [now, ...(name === "trend" ? earlier : [])];
  const [[report, ...before]] = await Promise.all([
    Promise.all(paths.map((path) => readReport(path))),
    scriptOf(name),
  ]);
  if (!report) throw new Error("no report");
  return { now: report, earlier: before };
};

/** One chart for hand and keyboard, from the same snapshot and made by the same functions as the drawing. */
export const Explorer = ({ name, source, onShown }: ExplorerProps) => {
  const [reports, setReports] = useState<Reports | null>(null);
  const [isBroken, setBroken] = useState(false);
  const [seen, setSeen] = useState<Seen>(source.seen);

  const read = useCallback(() => {
    setBroken(false);
    readAll(source, name).then(setReports, () => setBroken(true));
  }, [source, name]);

  useEffect(read, [read]);

  useEffect(() => {
    if (reports) onShown();
  }, [reports, onShown]);

  if (isBroken)
    return (
      <p role="alert" className="flex flex-wrap items-center gap-3 text-muted text-sm">
        {t("This could not be loaded. The drawing and the table hold the same figures.")}
        <button type="button" className={buttonStyle({ size: "small" })} onClick={read}>
          {t("Try again")}
        </button>
      </p>
    );
  if (!reports) return <Loading />;
  return (
    <div className="grid min-w-0 gap-3">
      <ExploreTools name={name} report={reports.now} seen={seen} onSeen={setSeen} />
      <Chart name={name} {...reports} seen={seen} />
    </div>
  );
};

const Chart = ({ name, now, earlier, seen }: Reports & { name: ExploreName; seen: Seen }) => {
  if (name === "trend") return <ExploreTrend now={now} earlier={earlier} />;
  if (name === "gaps")
    return <ExploreRows label={t("Skill by skill")} scale={SKILL_SCALE} rows={gapRows(now, seen)} />;
  if (name === "levels")
    return (
      <ExploreRows
        label={t("The level of each list")}
        scale={SKILL_SCALE}
        rows={levelExploreRows(now, seen)}
      />
    );
  if (name === "styles")
    return (
      <ExploreRows
        label={t("Between the two poles")}
        scale={DIMENSION_SCALE}
        write={(tick) => String(Math.abs(tick))}
        rows={styleRows(now, seen)}
      />
    );
  const chart = radarCharts(now, seen).find(({ list }) => list === name);
  return chart ? <ExploreRadar chart={chart} /> : null;
};
