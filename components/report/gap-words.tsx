import { Details } from "@/components/ui/details";
import { t } from "@/lib/i18n";

const WORDS = [
  {
    word: t("Rates higher, rates lower"),
    meaning: t("The two views lie half a point or more apart, and chance alone would rarely do that."),
  },
  { word: t("Aligned"), meaning: t("The two views are close, and that is unlikely to be luck.") },
  {
    word: t("Not enough to tell"),
    meaning: t(
      "With this many people the difference could be real or chance. Nothing should be read into it.",
    ),
  },
  {
    word: t("Blind spot"),
    meaning: t(
      "The own rating is clearly higher, and others see the skill less often than is usual. Worth asking about.",
    ),
  },
  {
    word: t("Hidden strength"),
    meaning: t(
      "The own rating is clearly lower, and others see the skill more often than is usual. Worth using more.",
    ),
  },
];

export const GapWords = () => (
  <Details summary={t("What these words mean")}>
    <dl className="grid gap-3 sm:grid-cols-2">
      {WORDS.map(({ word, meaning }) => (
        <div key={word}>
          <dt className="font-medium text-sm">{word}</dt>
          <dd className="text-muted text-sm">{meaning}</dd>
        </div>
      ))}
    </dl>
  </Details>
);
