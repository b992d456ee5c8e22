import type { Series } from "@/components/charts/reading";
import { answerReading, figureReading } from "@/components/report/readings";
import { seriesNames } from "@/components/report/series-names";
import type { Seen } from "@/components/report/view";
import { hiddenWords, rangeWords } from "@/components/report/words";
import type { Level, Report } from "@/lib/domain/report";
import { type SkillList, skillsOf } from "@/lib/domain/skill";
import { formatFigure, t } from "@/lib/i18n";

export type RadarChart = {
  readonly list: SkillList;
  readonly title: string;
  readonly finding: string;
  readonly axes: readonly { readonly key: string; readonly name: string }[];
  readonly series: readonly Series[];
};

const HATS: readonly { list: SkillList; title: string }[] = [
  { list: "management", title: t("Management") },
  { list: "leadership", title: t("Leadership") },
];

/** The two lists of skills as charts: the same for the drawing, its table and whoever explores it. */
export const radarCharts = (report: Report, seen: Seen): RadarChart[] =>
  HATS.map(({ list, title }) => ({
    list,
    title,
    finding: levelSentence(report.lists[list].level, report.method.threshold),
    axes: skillsOf(report.method.framework, list),
    series: seriesOf(report, list, seen),
  }));

const seriesOf = (report: Report, list: SkillList, seen: Seen): Series[] => {
  const names = seriesNames(report, seen.own);
  const skills = skillsOf(report.method.framework, list).flatMap(
    ({ key }) => report.skills.find((skill) => skill.key === key) ?? [],
  );
  const others = skills.map((skill) => figureReading(skill.others, report.method.threshold));
  const self = skills.map((skill) => answerReading(skill.self));
  const manager = skills.map((skill) => answerReading(skill.manager));
  return [
    ...(report.blocks.length > 0 ? [{ id: "others" as const, name: names.others, readings: others }] : []),
    ...(report.method.selfAnswered ? [{ id: "self" as const, name: names.self, readings: self }] : []),
    ...(seen.showsManager ? [{ id: "manager" as const, name: names.manager, readings: manager }] : []),
  ];
};

const levelSentence = (level: Level, threshold: number): string => {
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
