import { plural, t } from "@/lib/i18n";
import type { LetterContent, LetterLink } from "./letter";
import { type AskedRound, countReviews, groupOf, keepPrivate } from "./round-words";

/** Everything that somebody still has to answer, member or not, in one mail. */
export const reminderLetter = ({
  to,
  name,
  orgName,
  timeZone,
  rounds,
  minutes,
  button,
  stop,
}: {
  to: string;
  /** null for somebody without an account */
  name: string | null;
  orgName: string;
  timeZone: string;
  rounds: readonly AskedRound[];
  minutes: number;
  button: LetterLink | null;
  /** where reminders can be stopped */
  stop: string;
}): LetterContent => ({
  to,
  subject: t("{org}: a reminder, your feedback is still missing", { org: orgName }),
  paragraphs: [
    name ? t("Hello {name},", { name }) : t("Hello,"),
    plural(countReviews(rounds), {
      one: "One piece of feedback that you were asked for is not sent yet.",
      other: "# pieces of feedback that you were asked for are not sent yet.",
    }),
    t("They take about {minutes} minutes in all. What you have begun is saved; it counts once it is sent.", {
      minutes,
    }),
    t("If you would rather not answer, you can decline on the form, and no reason is asked."),
  ],
  groups: rounds.map((round) => groupOf(round, timeZone)),
  ...(button ? { button } : {}),
  small: name ? [] : [keepPrivate()],
  footer: { href: stop, label: t("Stop reminders from {org}", { org: orgName }) },
});
