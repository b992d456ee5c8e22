import { LevelPlot } from "@/components/charts/level-plot";
import { levelRows } from "@/components/report/level-rows";
import { seriesNames } from "@/components/report/series-names";
import { leanWords } from "@/components/report/words";
import { Section } from "@/components/ui/section";
import type { Report } from "@/lib/domain/report";
import { SKILL_SCALE } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

/** The level of each list first, the lean between them second. */
export const Levels = ({ report, own }: { report: Report; own: boolean }) => (
  <Section
    title={t("Level and lean")}
    lead={t(
      "How often the skills of a list are seen at all counts first; which list is seen more often comes second.",
    )}
  >
    <LevelPlot
      title={t("The level of each list")}
      finding={leanWords({ lean: report.balance.lean, own, name: report.subject.name })}
      scale={SKILL_SCALE}
      names={seriesNames(report, own)}
      rows={levelRows(report)}
      explore="levels"
    />
  </Section>
);
