import { WAYS_TO_GROW } from "@/lib/domain/growth";
import type { GeneralWay, SuggestionReason } from "@/lib/domain/suggestion";
import { formatChoice, plural, t } from "@/lib/i18n";

const REASONS: Readonly<Record<SuggestionReason, string>> = {
  blind_spot: t("You rate this clearly higher than others, and they see it less often than is usual."),
  rates_higher: t("You rate this clearly higher than others do. Worth asking what they see."),
  low: t("Others see this less than “often”, and that is more than chance."),
  hidden_strength: t(
    "Others see this in you more often than you do, and more than is usual. Use it on purpose.",
  ),
  rates_lower: t("Others see this in you clearly more often than you do. Use it on purpose."),
};

/** Why a skill is suggested: no more certainty than the class of its gap carries. */
export const reasonWords = (reason: SuggestionReason): string => REASONS[reason];

/** One of the ways that fit everybody. */
export const wayOf = (key: GeneralWay): { title: string; text: string } => {
  const way = WAYS_TO_GROW.find((one) => one.key === key);
  return { title: t(way?.title ?? ""), text: t(way?.text ?? "") };
};

const MOST_NAMED = 3;

/** "Ask Ada or Ben, who have said that you may." */
export const askWords = (names: readonly string[]): string | null => {
  if (names.length === 0) return null;
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED);
  const others = more > 0 ? [plural(more, { one: "# more", other: "# more" })] : [];
  return plural(
    names.length,
    { one: "Ask {names}, who has said that you may.", other: "Ask {names}, who have said that you may." },
    { names: formatChoice([...named, ...others]) },
  );
};
