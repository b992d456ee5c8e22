import type { Reading } from "@/components/charts/reading";
import { placeRangeWords, placeWords, rangeWords } from "@/components/report/words";
import type { CoverageWord } from "@/lib/domain/coverage";
import type { Lean } from "@/lib/domain/report";
import { LEAST_MEMBERS } from "@/lib/domain/team";
import type {
  Readiness,
  StylePlace,
  TeamFigure,
  TeamHiddenReason,
  TeamOverview,
} from "@/lib/domain/team-overview";
import type { ListStrength } from "@/lib/domain/team-reading";
import { formatDifference, formatFigure, t } from "@/lib/i18n";

const HIDDEN: Readonly<Record<TeamHiddenReason, string>> = {
  too_few_members: t("Too few members"),
  overlaps: t("Overlaps too closely"),
  tells_about_few: t("Would tell you about few"),
};

/** Why there is no figure, as short as a cell. It is decided by counting people, and says no more than that. */
export const hiddenWords = (reason: TeamHiddenReason): string => HIDDEN[reason];

export const figureWords = (figure: TeamFigure): string =>
  "hidden" in figure ? hiddenWords(figure.hidden) : formatFigure(figure.value);

export const intervalWords = (figure: TeamFigure): string => ("hidden" in figure ? "–" : rangeWords(figure));

/** "+0.3" and "-0.1 to +0.7": of a difference. */
export const differenceWords = (figure: TeamFigure): { value: string; range: string } =>
  "hidden" in figure
    ? { value: hiddenWords(figure.hidden), range: "–" }
    : {
        value: formatDifference(figure.value),
        range: t("{low} to {high}", {
          low: formatDifference(figure.low),
          high: formatDifference(figure.high),
        }),
      };

/** A figure as a mark with its interval. */
export const teamReading = (figure: TeamFigure): Reading =>
  "hidden" in figure
    ? { hidden: hiddenWords(figure.hidden) }
    : {
        at: figure.value,
        text: formatFigure(figure.value),
        band: { low: figure.low, high: figure.high, text: rangeWords(figure) },
      };

/** A place between two poles as a mark with its interval. */
export const placeReading = (figure: TeamFigure): Reading =>
  "hidden" in figure
    ? { hidden: hiddenWords(figure.hidden) }
    : {
        at: figure.value,
        text: placeWords({ value: figure.value, bound: "exact" }),
        band: { low: figure.low, high: figure.high, text: placeRangeWords(figure) },
      };

const COVERAGE: Readonly<Record<CoverageWord, string>> = {
  covered: t("Covered"),
  unclear: t("Unclear"),
  thin: t("Thin"),
};

export const coverageWords = (word: CoverageWord | null): string =>
  word === null ? t("Not shown") : COVERAGE[word];

const READINESS: Readonly<Record<Readiness, string>> = {
  ready: t("Ready"),
  not_ready: t("Not ready yet"),
  not_enough_to_tell: t("Not enough to tell"),
};

export const readinessWords = (word: Readiness | null): string =>
  word === null ? t("Not shown") : READINESS[word];

const PLACES: Readonly<Record<StylePlace, string>> = {
  management: t("On the management side"),
  leadership: t("On the leadership side"),
  middle: t("In the middle, or in two halves"),
  not_enough_to_tell: t("Not enough to tell"),
};

export const stylePlaceWords = (word: StylePlace | null): string =>
  word === null ? t("Not shown") : PLACES[word];

const STRENGTHS: Readonly<Record<ListStrength, string>> = {
  strong: t("Strong"),
  growing: t("Room to grow"),
  not_enough_to_tell: t("Not enough to tell"),
};

export const strengthWords = (word: ListStrength): string => STRENGTHS[word];

/** The lean is said second, and plainly. */
export const leanWords = (lean: Lean | null): string => {
  if (lean === null) return t("Too few skills have a figure to say whether one hat is worn more often.");
  if (lean === "no_clear_lean")
    return t("No clear lean: neither hat is seen clearly more often. That is a full answer.");
  return lean === "leadership"
    ? t("It leans to leadership. Both hats matter; a lean is no verdict.")
    : t("It leans to management. Both hats matter; a lean is no verdict.");
};

/** How many members the least figure of this round's teams is made of. */
export const leastOf = ({ method }: Pick<TeamOverview, "method">): number =>
  Math.max(LEAST_MEMBERS, method.threshold);
