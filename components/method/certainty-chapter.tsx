import { PARTS } from "@/components/method/parts";
import { Chapter } from "@/components/two-hats/chapter";
import { CONFIDENCE } from "@/lib/domain/interval";
import { LEAST_SUBJECTS, WITHIN_PRIOR } from "@/lib/domain/within-variance";
import { formatNumber, t } from "@/lib/i18n";

export const CertaintyChapter = () => (
  <Chapter
    id="certainty"
    title={PARTS.certainty}
    lead={t(
      "Five colleagues are a small sample, and much of any one rating is the rater. The band around a figure says where the average would probably fall with other, similar raters.",
    )}
  >
    <div className="max-w-text space-y-4">
      <p>
        {t(
          "The band covers {share} %. Its width comes from how much raters of one person differ in the whole round, and from how many of them answered. It never comes from the spread within a single figure: with so few answers that spread is unsteady, and it would give the answers away.",
          { share: formatNumber(CONFIDENCE * 100) },
        )}
      </p>
      <p>
        {t(
          "A figure of the whole round needs {subjects} subjects or more behind it. With fewer, we use a stated starting value instead: a variance of {prior} between raters of one person. Each report says which of the two it used. The variance is rounded to a tenth, and up where the rounding itself would tell how evenly people answered.",
          { subjects: LEAST_SUBJECTS, prior: formatNumber(WITHIN_PRIOR.value) },
        )}
      </p>
      <p>
        {t(
          "In a round of that size we also pull each person’s figure a little towards the average of the round, the more the fewer raters there are. These adjusted values set priorities and feed the team view. If a round cannot tell people apart on a skill, we say so.",
        )}
      </p>
    </div>
  </Chapter>
);
