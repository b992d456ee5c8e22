import type { GapGroup } from "@/components/charts/gap-plot";
import type { GapRowData } from "@/components/charts/gap-row";
import type { Tone } from "@/components/charts/reading";
import { answerReading, figureReading } from "@/components/report/readings";
import type { Seen } from "@/components/report/view";
import { gapWords, hiddenWords, johariWords } from "@/components/report/words";
import type { Gap, Report } from "@/lib/domain/report";
import { isShared, type Skill } from "@/lib/domain/skill";
import { formatDifference, t } from "@/lib/i18n";

type ReportSkill = Report["skills"][number];

export const toneOf = (skill: Skill): Tone => (isShared(skill) ? "shared" : (skill.lists[0] ?? "shared"));

const verdictOf = (gap: Gap, skill: ReportSkill, own: boolean, threshold: number): GapRowData["verdict"] => {
  if (gap)
    return {
      words: gapWords(gap.class, own),
      clear: gap.class === "higher_self" || gap.class === "lower_self",
      name: johariWords(gap.johari),
    };
  const words = "hidden" in skill.others ? hiddenWords(skill.others.hidden, threshold) : t("No self-rating");
  return { words, clear: false, name: null };
};

const rowOf = (report: Report, skill: Skill, view: Seen): GapRowData | null => {
  const found = report.skills.find(({ key }) => key === skill.key);
  if (!found) return null;
  const { gap } = found;
  return {
    key: skill.key,
    name: skill.name,
    tone: toneOf(skill),
    self: answerReading(found.self),
    others: figureReading(found.others, report.method.threshold),
    manager: view.showsManager ? answerReading(found.manager) : null,
    difference: gap
      ? t("{low} to {high}", { low: formatDifference(gap.low), high: formatDifference(gap.high) })
      : "–",
    verdict: verdictOf(gap, found, view.own, report.method.threshold),
  };
};

const GROUPS: readonly { tone: Tone; name: string }[] = [
  { tone: "management", name: t("Management") },
  { tone: "shared", name: t("On both lists") },
  { tone: "leadership", name: t("Leadership") },
];

/** Every skill once: grouped by meaning, or on request one list from the largest difference to the smallest. */
export const gapGroups = (report: Report, view: Seen): GapGroup[] => {
  const rows = report.method.framework.skills.flatMap((skill) => rowOf(report, skill, view) ?? []);
  if (view.sort === "gap") {
    const size = (row: GapRowData): number =>
      Math.abs(report.skills.find(({ key }) => key === row.key)?.gap?.difference ?? -1);
    return [{ key: "all", name: null, rows: [...rows].sort((a, b) => size(b) - size(a)) }];
  }
  return GROUPS.map(({ tone, name }) => ({
    key: tone,
    name,
    rows: rows.filter((row) => row.tone === tone),
  })).filter((group) => group.rows.length > 0);
};
