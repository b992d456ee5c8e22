import type { TeamFigure } from "@/lib/domain/team-overview";
import { strengthIn } from "@/lib/domain/team-reading";
import { t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { differenceWords, figureWords, intervalWords, leanWords, strengthWords } from "./team-words";

export type LevelLine = {
  readonly key: string;
  readonly name: string;
  readonly figure: string;
  readonly range: string;
  readonly words: string;
};

const probably = (range: string): string => (range === "–" ? "" : t("probably {range}", { range }));

const level = (key: string, name: string, figure: TeamFigure, words: string): LevelLine => ({
  key,
  name,
  figure: figureWords(figure),
  range: probably(intervalWords(figure)),
  words,
});

/** The levels of both lists and of what they have in common, then how far they are apart. */
export const levelLines = ({ view }: BalanceOutput): LevelLine[] => {
  const strength = strengthIn(view);
  const difference = differenceWords(view.difference);
  return [
    level(
      "management",
      t("Management"),
      view.lists.management,
      strength ? strengthWords(strength.management) : "",
    ),
    level(
      "leadership",
      t("Leadership"),
      view.lists.leadership,
      strength ? strengthWords(strength.leadership) : "",
    ),
    level("common", t("On both lists"), view.common, t("Counts for either side, so not for the lean")),
    {
      key: "difference",
      name: t("Leadership minus management"),
      figure: difference.value,
      range: probably(difference.range),
      words: leanWords(view.lean),
    },
  ];
};
