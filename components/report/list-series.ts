import type { Series } from "@/components/charts/reading";
import { answerReading, figureReading } from "@/components/report/readings";
import { seriesNames } from "@/components/report/series-names";
import type { ReportViewState } from "@/components/report/view";
import { hiddenWords, rangeWords } from "@/components/report/words";
import type { Level, Report } from "@/lib/domain/report";
import { type SkillList, skillsOf } from "@/lib/domain/skill";
import { formatFigure, t } from "@/lib/i18n";

/** The views of one list of skills, in the list's order. */
export const seriesOf = (
  report: Report,
  list: SkillList,
  view: Pick<ReportViewState, "own" | "showsManager">,
): Series[] => {
  const names = seriesNames(report, view.own);
  const skills = skillsOf(report.method.framework, list).flatMap(
    ({ key }) => report.skills.find((skill) => skill.key === key) ?? [],
  );
  const others = skills.map((skill) => figureReading(skill.others, report.method.threshold));
  const self = skills.map((skill) => answerReading(skill.self));
  const manager = skills.map((skill) => answerReading(skill.manager));
  return [
    ...(report.blocks.length > 0 ? [{ id: "others" as const, name: names.others, readings: others }] : []),
    ...(report.method.selfAnswered ? [{ id: "self" as const, name: names.self, readings: self }] : []),
    ...(view.showsManager ? [{ id: "manager" as const, name: names.manager, readings: manager }] : []),
  ];
};

export const levelSentence = (level: Level, threshold: number): string => {
  if ("hidden" in level)
    return t("No level of the whole list: {reason}.", {
      reason: hiddenWords(level.hidden, threshold).toLowerCase(),
    });
  return t(
    "Over the whole list others say {level}; with other, similar people it would probably be {range}.",
    {
      level: formatFigure(level.value),
      range: rangeWords(level),
    },
  );
};
