import { gapWords, johariWords } from "@/components/report/words";
import type { GapClass, Report } from "@/lib/domain/report";
import { formatList, plural, t } from "@/lib/i18n";

/** How many differences are clear, in one sentence. */
export const gapSentence = (report: Report): string => {
  const gaps = report.skills.flatMap(({ gap }) => gap ?? []);
  if (gaps.length === 0) return t("There is no skill with two views to compare.");
  const clear = gaps.filter((gap) => gap.class === "higher_self" || gap.class === "lower_self").length;
  if (clear === 0)
    return plural(gaps.length, {
      one: "On # skill there are two views, and they do not clearly differ.",
      other: "On none of # skills do the two views clearly differ.",
    });
  return plural(
    clear,
    {
      one: "On # of {all} skills the two views clearly differ; a line joins them there.",
      other: "On # of {all} skills the two views clearly differ; a line joins them there.",
    },
    { all: gaps.length },
  );
};

/** The skills of one class of gap, by name. */
const gapSkills = (report: Report, kind: GapClass): string => {
  const names = report.method.framework.skills.flatMap(({ key, name }) => {
    const gap = report.skills.find((skill) => skill.key === key)?.gap;
    if (gap?.class !== kind) return [];
    const johari = johariWords(gap.johari);
    return [johari ? t("{name} ({johari})", { name, johari: johari.toLowerCase() }) : name];
  });
  return names.length > 0 ? formatList(names) : t("None");
};

/** The four answers, each with its skills: the last one is an answer too. */
export const gapAnswer = (
  report: Report,
  kind: GapClass,
  own: boolean,
): { word: string; skills: string } => ({
  word: gapWords(kind, own),
  skills: gapSkills(report, kind),
});
