import { PARTS } from "@/components/method/parts";
import { TermTable } from "@/components/method/term-table";
import { Chapter } from "@/components/two-hats/chapter";
import { LEAST_RATERS, LEAST_SKILLS } from "@/lib/domain/agreement";
import { t } from "@/lib/i18n";

const words = () => [
  { term: t("Largely agree"), meaning: t("Raters describe much the same person.") },
  { term: t("Somewhat agree"), meaning: t("There is a common picture, with different shades.") },
  { term: t("Differ"), meaning: t("Raters see different sides. The mean hides more than usual: ask.") },
];

export const AgreementChapter = () => (
  <Chapter
    id="agreement"
    title={PARTS.agreement}
    lead={t(
      "We answer with one of three words for each list of skills, and never with a number for a single skill: the spread of a few answers gives nearly all of them away.",
    )}
  >
    <TermTable caption={t("The words")} head={[t("Word"), t("Means")]} rows={words()} />
    <p className="max-w-text">
      {t(
        "The word comes from an index of Lindell, Brandt and Whitney, which compares how much raters differ with how much they would if all of them answered at random. Where a word, read together with the figures, would leave an answer too little room, the next weaker one is used. It takes {raters} raters and {skills} skills of the list with a figure; with fewer there is no word.",
        { raters: LEAST_RATERS, skills: LEAST_SKILLS },
      )}
    </p>
  </Chapter>
);
