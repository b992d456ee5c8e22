import type { AgreementWord, Bound, GapClass, HiddenReason, Lean, Level } from "@/lib/domain/report";
import { formatFigure, plural, t } from "@/lib/i18n";

/** "3.8", or where only a bound is known "1.5 or lower". */
export const figureWords = ({ value, bound }: { value: number; bound: Bound }): string => {
  const figure = formatFigure(value);
  if (bound === "at_most") return t("{figure} or lower", { figure });
  if (bound === "at_least") return t("{figure} or higher", { figure });
  return figure;
};

export const rangeWords = ({ low, high }: { low: number; high: number }): string =>
  t("{low} to {high}", { low: formatFigure(low), high: formatFigure(high) });

/** Why there is no figure. It is decided by counting people, and says no more than that. */
export const hiddenWords = (reason: HiddenReason, threshold: number): string => {
  if (reason === "nobody_answered") return t("Nobody answered");
  if (reason === "too_few_raters")
    return plural(threshold, { one: "Fewer than # person answered", other: "Fewer than # people answered" });
  return t("Fewer than {threshold} answered this", { threshold });
};

export const levelWords = (level: Level, threshold: number): string =>
  "hidden" in level ? hiddenWords(level.hidden, threshold) : formatFigure(level.value);

export const gapWords = (kind: GapClass, own: boolean): string => {
  if (kind === "higher_self") return own ? t("You rate higher") : t("Rates self higher");
  if (kind === "lower_self") return own ? t("You rate lower") : t("Rates self lower");
  return kind === "aligned" ? t("Aligned") : t("Not enough to tell");
};

export const johariWords = (name: "blind_spot" | "hidden_strength" | null): string | null => {
  if (name === null) return null;
  return name === "blind_spot" ? t("Blind spot") : t("Hidden strength");
};

export const agreementWords = (word: AgreementWord | null): string => {
  if (word === null) return t("Too few to speak of agreement");
  if (word === "largely_agree") return t("They largely agree");
  return word === "somewhat_agree" ? t("They agree somewhat") : t("They differ");
};

/** The lean is said second and plainly: most people have none that can be told from chance. */
export const leanWords = ({ lean, own, name }: { lean: Lean | null; own: boolean; name: string }): string => {
  if (lean === null) return t("Too few skills have a figure to say whether one hat is worn more often.");
  if (lean === "no_clear_lean")
    return t(
      "No clear lean: what others see does not favour one hat. That is a full answer, and the usual one.",
    );
  const values = { name, hat: lean === "leadership" ? t("leadership") : t("management") };
  return own
    ? t("What others see in you leans to {hat}. Both hats matter; a lean is no verdict.", values)
    : t("What others see in {name} leans to {hat}. Both hats matter; a lean is no verdict.", values);
};

const sideOf = (value: number): string => (value < 0 ? t("management") : t("leadership"));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const sidedFigure = (value: number): string => {
  const figure = formatFigure(Math.abs(value));
  return Number(figure) === 0 ? t("middle") : t("{side} {figure}", { side: sideOf(value), figure });
};

/** A place between the two poles: the nearer one, and how far it leans there. No side carries a sign. */
export const placeWords = ({ value, bound }: { value: number; bound: Bound }): string => {
  const words = capital(sidedFigure(value));
  return bound === "exact" ? words : t("{place} or more", { place: words });
};

/** An interval between two poles, from its managing end to its leading one. */
export const placeRangeWords = ({ low, high }: { low: number; high: number }): string => {
  const isOneSided = low * high > 0;
  return t("{low} to {high}", {
    low: capital(sidedFigure(low)),
    high: isOneSided ? formatFigure(Math.abs(high)) : sidedFigure(high),
  });
};
