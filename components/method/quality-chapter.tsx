import { PARTS } from "@/components/method/parts";
import { Chapter } from "@/components/two-hats/chapter";
import { t } from "@/lib/i18n";

export const QualityChapter = () => (
  <Chapter
    id="quality"
    title={PARTS.quality}
    lead={t(
      "For a large round an organiser sees how far raters can tell people apart at all, and how many raters it would take to do so reliably.",
    )}
  >
    <p className="max-w-text">
      {t(
        "These are the intraclass correlations of Shrout and Fleiss, Krippendorff’s alpha, and the shares of variance that belong to the person who is seen, to the rater, and to neither. They are computed once, inside the release, and only their results are kept. No figure about a single rater is ever stored or shown.",
      )}
    </p>
  </Chapter>
);
