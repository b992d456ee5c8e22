import { PARTS } from "@/components/method/parts";
import { TermTable } from "@/components/method/term-table";
import { Chapter } from "@/components/two-hats/chapter";
import { SCALE_WORDS, STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { DIMENSION_SCALE, RATINGS } from "@/lib/domain/scale";
import { formatNumber, t } from "@/lib/i18n";

export const ScaleChapter = () => (
  <Chapter
    id="scale"
    title={PARTS.scale}
    lead={t(
      "How often did you see this? Raters judge what they have observed, not what somebody is like. There are {count} skills, and each is asked about once, also where it stands on both lists.",
      { count: STANDARD_FRAMEWORK.skills.length },
    )}
  >
    <TermTable
      caption={t("The scale of observed frequency")}
      head={[t("Answer"), t("Counts as")]}
      rows={[
        ...RATINGS.map((rating) => ({ term: t(SCALE_WORDS[rating]), meaning: formatNumber(rating) })),
        {
          term: t("not observed"),
          meaning: t("No number. It is never taken for zero, nor for the middle: it is left out."),
        },
      ]}
    />
    <p className="max-w-text">
      {t(
        "The scales of style run from {low} at the management pole to +{high} at the leadership pole. Neither pole is better, so nothing is added up over them.",
        { low: formatNumber(DIMENSION_SCALE.min), high: formatNumber(DIMENSION_SCALE.max) },
      )}
    </p>
  </Chapter>
);
