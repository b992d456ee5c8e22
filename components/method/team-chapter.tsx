import { PARTS } from "@/components/method/parts";
import { TermTable } from "@/components/method/term-table";
import { Chapter } from "@/components/two-hats/chapter";
import { t } from "@/lib/i18n";

const words = () => [
  { term: t("Covered"), meaning: t("At least two people very probably show this skill often.") },
  { term: t("Thin"), meaning: t("It is more likely than not that fewer than two people do.") },
  {
    term: t("Unclear"),
    meaning: t("Neither can be said, or the round cannot tell people apart on this skill."),
  },
];

export const TeamChapter = () => (
  <Chapter
    id="team"
    title={PARTS.team}
    lead={t(
      "A team needs every skill in somebody, not in everybody. So the team view asks how probable it is that at least two of its members show a skill often, with the uncertainty of each person’s figure included.",
    )}
  >
    <TermTable caption={t("How a skill is covered")} head={[t("Word"), t("Means")]} rows={words()} />
    <p className="max-w-text">
      {t(
        "Team figures are made once, at the release, from the reports. They show no names, no lowest and no highest, and nothing at all where two teams overlap so closely that a subtraction could uncover a few people.",
      )}
    </p>
  </Chapter>
);
