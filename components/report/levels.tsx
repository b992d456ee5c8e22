import { LevelPlot, type LevelRow } from "@/components/charts/level-plot";
import { levelReading, selfLevelReading } from "@/components/report/readings";
import { seriesNames } from "@/components/report/series-names";
import { agreementWords, leanWords } from "@/components/report/words";
import { Section } from "@/components/ui/section";
import type { Report } from "@/lib/domain/report";
import { SKILL_SCALE } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

/** The level of each list first, the lean between them second. */
export const Levels = ({ report, own }: { report: Report; own: boolean }) => {
  const { lists, balance, method } = report;
  const rows: LevelRow[] = (["management", "leadership"] as const).map((list) => ({
    key: list,
    name: list === "management" ? t("Management") : t("Leadership"),
    tone: list,
    self: selfLevelReading(lists[list].self),
    others: levelReading(lists[list].level, method.threshold),
    words: agreementWords(lists[list].agreement),
  }));
  const common: LevelRow = {
    key: "common",
    name: t("On both lists"),
    tone: "shared",
    self: null,
    others: levelReading(balance.common, method.threshold),
    words: "",
  };
  return (
    <Section
      title={t("Level and lean")}
      lead={t(
        "How often the skills of a list are seen at all counts first; which list is seen more often comes second.",
      )}
    >
      <LevelPlot
        title={t("The level of each list")}
        finding={leanWords({ lean: balance.lean, own, name: report.subject.name })}
        scale={SKILL_SCALE}
        names={seriesNames(report, own)}
        rows={[...rows, common]}
      />
    </Section>
  );
};
