import { formatMoment, plural, t } from "@/lib/i18n";
import type { ReminderOutcome } from "@/lib/schemas/mail";

const SOON = 60_000;

/** What came of reminding, in a sentence or two. */
export const remindedWords = (
  { reminded, already, stopped, leavesAt }: ReminderOutcome,
  now: Date,
  timeZone: string,
): string => {
  const leaves = new Date(leavesAt);
  const waits = reminded > 0 && leaves.getTime() - now.getTime() > SOON;
  return [
    reminded > 0
      ? plural(reminded, { one: "# person is reminded.", other: "# people are reminded." })
      : t("Nobody is left to remind today."),
    waits
      ? t("It is quiet now: the mail leaves on {moment}.", { moment: formatMoment(leaves, timeZone) })
      : null,
    already > 0
      ? plural(already, { one: "# was reminded today before.", other: "# were reminded today before." })
      : null,
    stopped > 0 ? plural(stopped, { one: "# wants no reminders.", other: "# want no reminders." }) : null,
  ]
    .filter(Boolean)
    .join(" ");
};
