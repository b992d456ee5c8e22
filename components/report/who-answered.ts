import { blockName } from "@/components/report/series-names";
import { hiddenWords } from "@/components/report/words";
import type { Report } from "@/lib/domain/report";
import { plural, t } from "@/lib/i18n";

const answered = (hasAnswered: boolean): string => (hasAnswered ? t("Answered") : t("Did not answer"));

/** From whom a report is, and how many of them answered. */
export const whoAnswered = (report: Report, own: boolean): { key: string; who: string; count: string }[] => {
  const { manager, selfAnswered } = report.method;
  const noFigure = report.skills.find(({ others }) => "hidden" in others)?.others;
  return [
    ...report.blocks.map((block) => ({
      key: block.key,
      who: blockName(block),
      count: plural(block.size, { one: "# answered", other: "# answered" }),
    })),
    ...(report.blocks.length === 0 && noFigure && "hidden" in noFigure
      ? [
          {
            key: "nobody",
            who: t("Everybody else"),
            count: hiddenWords(noFigure.hidden, report.method.threshold),
          },
        ]
      : []),
    ...(manager
      ? [
          {
            key: "manager",
            who: t("{name}, manager", { name: manager.name }),
            count: answered(manager.answered),
          },
        ]
      : []),
    { key: "self", who: own ? t("You") : t("Self"), count: answered(selfAnswered) },
  ];
};
