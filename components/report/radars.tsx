import { Radar } from "@/components/charts/radar";
import type { ReportTurn } from "@/components/report/addresses";
import { radarCharts } from "@/components/report/radar-charts";
import { seriesNames } from "@/components/report/series-names";
import type { ReportViewState } from "@/components/report/view";
import { buttonStyle } from "@/components/ui/button-style";
import { Section } from "@/components/ui/section";
import type { Report } from "@/lib/domain/report";
import { SKILL_SCALE } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

/** The two lists of skills side by side, each on its own web. */
export const Radars = ({ report, view }: { report: Report; view: ReportViewState }) => {
  const hasManager = report.method.manager?.answered === true;
  if (report.blocks.length === 0 && !report.method.selfAnswered && !view.showsManager) return null;
  return (
    <Section
      title={t("Both hats")}
      lead={t(
        "Ten skills on each side, from 1, almost never, to 5, almost always. Three stand on both lists.",
      )}
      actions={hasManager ? <ManagerSwitch report={report} view={view} /> : null}
    >
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-2 print:grid-cols-2">
        {radarCharts(report, view).map(({ list, ...chart }) => (
          <Radar key={list} {...chart} tone={list} scale={SKILL_SCALE} printsTable={false} explore={list} />
        ))}
      </div>
    </Section>
  );
};

const ManagerSwitch = ({ report, view }: { report: Report; view: ReportViewState }) => {
  const { manager } = seriesNames(report, view.own);
  return (
    <a
      id={"with-manager" satisfies ReportTurn}
      className={buttonStyle({ size: "small" })}
      href={view.managerHref}
    >
      {view.showsManager
        ? t("Hide the view of {manager}", { manager })
        : t("Add the view of {manager}", { manager })}
    </a>
  );
};
