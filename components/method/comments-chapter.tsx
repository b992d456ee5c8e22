import { PARTS } from "@/components/method/parts";
import { Chapter } from "@/components/two-hats/chapter";
import { COMMENT_THRESHOLD } from "@/lib/domain/round";
import { t } from "@/lib/i18n";

export const CommentsChapter = () => (
  <Chapter
    id="comments"
    title={PARTS.comments}
    lead={t(
      "Comments of all anonymous raters are put together and shuffled anew for each question. They carry no group and no time, and never stand beside a figure.",
    )}
  >
    <p className="max-w-text">
      {t(
        "They are shown only if {least} or more people answered, or more than that if the organiser said so. The one manager’s comments carry the manager’s name, as the form said. What you write about yourself is for you alone. Nobody can hide a way of writing: the form reminds raters of that.",
        { least: COMMENT_THRESHOLD.least },
      )}
    </p>
  </Chapter>
);
