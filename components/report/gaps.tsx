import { GapPlot } from "@/components/charts/gap-plot";
import type { ReportTurn } from "@/components/report/addresses";
import { GapClasses } from "@/components/report/gap-classes";
import { gapSentence } from "@/components/report/gap-count";
import { GapWords } from "@/components/report/gap-words";
import { seriesNames } from "@/components/report/series-names";
import { gapGroups } from "@/components/report/skill-rows";
import type { ReportViewState } from "@/components/report/view";
import { buttonStyle } from "@/components/ui/button-style";
import { Section } from "@/components/ui/section";
import type { Report } from "@/lib/domain/report";
import { SKILL_SCALE } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

/** What is clear between the own view and the others', and, as plainly, what is not. */
export const Gaps = ({ report, view }: { report: Report; view: ReportViewState }) => (
  <Section
    title={view.own ? t("Your view and theirs") : t("Self and others")}
    lead={t(
      "A difference counts as clear only where it is larger than chance would make it with so few people.",
    )}
    actions={
      <a id={"in-order" satisfies ReportTurn} className={buttonStyle({ size: "small" })} href={view.sortHref}>
        {view.sort === "gap" ? t("Sort by meaning") : t("Sort by difference")}
      </a>
    }
  >
    {report.skills.some(({ gap }) => gap) ? <GapClasses report={report} own={view.own} /> : null}
    <GapPlot
      title={t("Skill by skill")}
      finding={gapSentence(report)}
      scale={SKILL_SCALE}
      names={seriesNames(report, view.own)}
      groups={gapGroups(report, view)}
      explore="gaps"
    />
    <GapWords />
  </Section>
);
