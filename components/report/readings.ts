import type { Reading } from "@/components/charts/reading";
import { figureWords, hiddenWords, placeRangeWords, placeWords, rangeWords } from "@/components/report/words";
import type { Cell, Level, Others } from "@/lib/domain/report";
import { formatFigure, formatNumber, t } from "@/lib/i18n";

/** A single person's answer: a whole number, or none. */
export const answerReading = (value: number | null): Reading =>
  value === null ? { hidden: t("No answer") } : { at: value, text: formatNumber(value) };

/** A published figure as a mark with its interval. */
export const figureReading = (figure: Cell | Others, threshold: number): Reading => {
  if ("hidden" in figure) return { hidden: hiddenWords(figure.hidden, threshold) };
  const { low, high, n } = figure;
  return { at: figure.value, text: figureWords(figure), band: { low, high, text: rangeWords(figure) }, n };
};

/** A level of a whole list. */
export const levelReading = (level: Level, threshold: number): Reading => {
  if ("hidden" in level) return { hidden: hiddenWords(level.hidden, threshold) };
  const { low, high } = level;
  return { at: level.value, text: formatFigure(level.value), band: { low, high, text: rangeWords(level) } };
};

/** A mean of one's own answers over a list. */
export const selfLevelReading = (value: number | null): Reading | null =>
  value === null ? null : { at: value, text: formatFigure(value) };

/** One person's place between two poles. */
export const placeReading = (value: number | null): Reading =>
  value === null ? { hidden: t("No answer") } : { at: value, text: placeWords({ value, bound: "exact" }) };

/** A published place between two poles, with its interval. */
export const dimensionReading = (figure: Others, threshold: number): Reading => {
  if ("hidden" in figure) return { hidden: hiddenWords(figure.hidden, threshold) };
  const { low, high, n } = figure;
  return {
    at: figure.value,
    text: placeWords(figure),
    band: { low, high, text: placeRangeWords(figure) },
    n,
  };
};
