import { PARTS } from "@/components/method/parts";
import { TermTable } from "@/components/method/term-table";
import { Chapter } from "@/components/two-hats/chapter";
import { COVERED_ABOVE, COVERS, THIN_BELOW } from "@/lib/domain/coverage";
import { READY_FROM } from "@/lib/domain/readiness";
import { CLEAR_SIDE } from "@/lib/domain/style-place";
import { LEAST_MEMBERS } from "@/lib/domain/team";
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
        "Team figures are made once, at the release, from the reports, the whole organisation first and then teams from large to small. They show no names, no lowest and no highest, and nothing at all where two teams overlap so closely that a subtraction could uncover fewer than {members} people. Whoever reads reports of some members sees a figure only if, without those, nobody or enough others are left.",
        { members: LEAST_MEMBERS },
      )}
    </p>
    <p className="max-w-text">
      {t(
        "A team is ready for a situation if the whole interval of the skills that it leans on lies at {ready} or above and none of them is thin. It is with one side of a style if the whole interval lies beyond {side}, and in the middle if it lies within; a middle can be two halves, which a mean cannot tell. Both lines are our own choice.",
        { ready: READY_FROM, side: CLEAR_SIDE },
      )}
    </p>
    <p className="max-w-text">
      {t(
        "Two rounds of a team are compared skill by skill, and only where those who came and those who went are none, or {members} and more. “What if” is worked out over those whose reports the reader may read, and answers in words.",
        { members: LEAST_MEMBERS },
      )}
    </p>
  </Chapter>
);
