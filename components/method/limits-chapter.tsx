import { PARTS } from "@/components/method/parts";
import { Chapter } from "@/components/two-hats/chapter";
import { t } from "@/lib/i18n";

const limits = () => [
  t("Raters who compare notes know more than any report tells."),
  t(
    "Whoever chooses the raters (an organiser, or where the round says so the subject and the manager) and invents or recruits all but one of a block’s raters can work out the last one.",
  ),
  t(
    "If you show your report to one of your raters, that rater can take their own answer away from a figure. Both of you are told before you share it here; a file or a sheet of paper tells nobody.",
  ),
  t("What a comment says, and how, can give its writer away."),
  t("Whoever runs the server holds its keys, and could act as anyone while a round is open."),
  t("Backups and database logs keep deleted rows until they expire."),
  t("Somebody whose answers never change from round to round can be told apart by a reader who knows that."),
];

export const LimitsChapter = () => (
  <Chapter
    id="limits"
    title={PARTS.limits}
    lead={t(
      "Towards whoever runs the server, answers are confidential, not anonymous, until the round closes. After that the link between a person and an answer no longer exists in the database.",
    )}
  >
    <ul className="max-w-text border-t">
      {limits().map((limit) => (
        <li key={limit} className="border-b py-3">
          {limit}
        </li>
      ))}
    </ul>
  </Chapter>
);
