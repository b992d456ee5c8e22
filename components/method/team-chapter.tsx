import { PARTS } from "@/components/method/parts";
import { TermTable } from "@/components/method/term-table";
import { Chapter } from "@/components/two-hats/chapter";
import { COVERED_ABOVE, COVERS, THIN_BELOW } from "@/lib/domain/coverage";
import { formatNumber, t } from "@/lib/i18n";

const words = () => [
  {
    term: t("Covered"),
    meaning: t("The chance is above {share} %.", { share: formatNumber(COVERED_ABOVE * 100) }),
  },
  {
    term: t("Thin"),
    meaning: t("The chance is below {share} %.", { share: formatNumber(THIN_BELOW * 100) }),
  },
  {
    term: t("Unclear"),
    meaning: t("Anything between, or where the round cannot tell people apart on this skill."),
  },
];

export const TeamChapter = () => (
  <Chapter
    id="team"
    title={PARTS.team}
    lead={t(
      "A team needs every skill in somebody, not in everybody. So the team view asks how probable it is that at least two of its members have a true level of {level} or more in a skill, with the uncertainty of each person’s figure included.",
      { level: COVERS },
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
