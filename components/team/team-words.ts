import type { CoverageWord } from "@/lib/domain/coverage";
import type { TeamFigure } from "@/lib/domain/team";
import { formatFigure, t } from "@/lib/i18n";

const HIDDEN = {
  too_few_members: t("too few members with figures"),
  overlaps: t("hidden, since another team has nearly the same members"),
  tells_about_few: t("hidden from you, since you read some members’ reports"),
} as const;

export const figureWords = (figure: TeamFigure): string =>
  "hidden" in figure ? HIDDEN[figure.hidden] : formatFigure(figure.value);

export const intervalWords = (figure: TeamFigure): string =>
  "hidden" in figure
    ? ""
    : t("{low} to {high}", { low: formatFigure(figure.low), high: formatFigure(figure.high) });

const COVERAGE: Record<CoverageWord, string> = {
  covered: t("covered"),
  unclear: t("unclear"),
  thin: t("thin"),
};

export const coverageWords = (word: CoverageWord | null): string => (word ? COVERAGE[word] : "");
