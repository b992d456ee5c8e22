import { COVERED_ABOVE, COVERS, THIN_BELOW } from "@/lib/domain/coverage";
import { formatFigure, formatNumber, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { leastOf } from "./team-words";

export type MethodLine = { readonly key: string; readonly title: string; readonly text: string };

const bandLine = ({ view }: BalanceOutput): MethodLine => {
  const { value, df, prior } = view.method.withinVariance;
  const spread = formatFigure(value);
  return {
    key: "interval",
    title: t("The bands around an average"),
    text: prior
      ? t(
          "They show where the average would probably fall, nine times in ten, with other, similar raters. This round is too small to measure how far raters differ, so a usual value is assumed (variance {spread}).",
          { spread },
        )
      : t(
          "They show where the average would probably fall, nine times in ten, with other, similar raters. How far raters differ was measured over the whole round (variance {spread}, {df} degrees of freedom).",
          { spread, df: formatNumber(df) },
        ),
  };
};

/** What a reader should know to read this very page. */
export const methodLines = (balance: BalanceOutput): MethodLine[] => [
  {
    key: "members",
    title: t("Who is behind a figure"),
    text: t(
      "It is the average of {least} members or more who each have a figure of their own, made once when the round was released. No lowest, no highest, no spread and no name is part of it.",
      { least: leastOf(balance.view) },
    ),
  },
  {
    key: "coverage",
    title: t("Covered, unclear, thin"),
    text: t(
      "A skill is covered if the chance that two members or more truly are at {level} or above is over {most} %, and thin if it is under {least} %. Anything between is unclear, and so is a skill on which the round cannot tell people apart.",
      {
        level: formatFigure(COVERS),
        most: formatNumber(COVERED_ABOVE * 100),
        least: formatNumber(THIN_BELOW * 100),
      },
    ),
  },
  bandLine(balance),
  {
    key: "use",
    title: t("What this is not"),
    text: t(
      "It is a conversation to have with the team, not a mark: it ranks nobody and no team, and it is no measure to base pay on.",
    ),
  },
];
