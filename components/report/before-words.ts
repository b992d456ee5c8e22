import type { Change, NotCompared, Trend } from "@/lib/domain/trend";
import { formatDifference, formatList, plural, t } from "@/lib/i18n";

const CLASSES: Readonly<Record<Change["class"], string>> = {
  higher: t("clearly higher now"),
  lower: t("clearly lower now"),
  steady: t("about the same now"),
  not_enough_to_tell: t("not enough to tell"),
};

const REASONS: Readonly<Record<NotCompared["not"], string>> = {
  no_figure: t("nothing to compare"),
  other_people: t("other people answered, so not compared"),
  other_groups: t("groups were put together differently, so not compared"),
  not_everybody: t("not everybody answered this, so not compared"),
  not_judged: t("not compared"),
};

/** What can be said about one figure then and now, in a few words. */
export const changeWords = (change: Change | NotCompared): string => {
  if ("not" in change) return REASONS[change.not];
  const words = CLASSES[change.class];
  return change.only ? t("{groups}: {words}", { groups: formatList(change.only), words }) : words;
};

/** "+0.2 to +1.4", where the words say more than that it is not enough to tell. */
export const changeRange = (change: Change | NotCompared): string | null =>
  "not" in change || change.class === "not_enough_to_tell"
    ? null
    : t("{low} to {high}", { low: formatDifference(change.low), high: formatDifference(change.high) });

const everyChange = (trend: Trend): (Change | NotCompared)[] => [
  ...trend.skills.values(),
  ...Object.values(trend.lists),
];

/** Whether any figure of that round may be compared at all. */
export const isCompared = (trend: Trend): boolean => everyChange(trend).some((change) => "class" in change);

/** Whether chance would hardly make such a change. */
export const isClear = (change: Change | NotCompared): change is Change =>
  "class" in change && (change.class === "higher" || change.class === "lower");

/** Whether the figure of then may stand beside the one of now: compared, and over all groups of both (I10). */
export const standsBeside = (change: Change | NotCompared | undefined): boolean =>
  change !== undefined && "class" in change && change.only === null;

/** A whole round against now, in one sentence. */
export const trendSentence = (trend: Trend, round: string): string => {
  const all = everyChange(trend);
  const changes = all.flatMap((change) => ("not" in change ? [] : [change]));
  if (changes.length > 0) {
    const clear = changes.filter((change) => change.class === "higher" || change.class === "lower").length;
    if (clear === 0)
      return plural(
        changes.length,
        {
          one: "Since “{round}”, the one figure that can be compared is not clearly different.",
          other: "Since “{round}”, none of the # figures that can be compared is clearly different.",
        },
        { round },
      );
    return plural(
      clear,
      {
        one: "Since “{round}”, # of {all} figures that can be compared is clearly different.",
        other: "Since “{round}”, # of {all} figures that can be compared are clearly different.",
      },
      { round, all: changes.length },
    );
  }
  const reasons = new Set(all.flatMap((change) => ("not" in change ? [change.not] : [])));
  if (reasons.has("other_people"))
    return t("Other people answered than in “{round}”, so the figures are not compared.", { round });
  if (reasons.has("other_groups"))
    return t("The groups were put together differently in “{round}”, so the figures are not compared.", {
      round,
    });
  return t("The figures of “{round}” are not compared.", { round });
};
