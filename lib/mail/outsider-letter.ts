import { plural, t } from "@/lib/i18n";
import type { LetterContent } from "./letter";
import { type AskedRound, confidentiality, countReviews, groupOf, keepPrivate } from "./round-words";

/** The same for somebody without an account, for whom each link is the key to its form. */
export const outsiderLetter = ({
  to,
  orgName,
  timeZone,
  rounds,
  minutes,
  isReplacement = false,
}: {
  to: string;
  orgName: string;
  timeZone: string;
  rounds: readonly AskedRound[];
  minutes: number;
  /** an earlier link was taken back */
  isReplacement?: boolean;
}): LetterContent => {
  const reviews = rounds.flatMap((round) => round.reviews);
  const [only] = reviews;
  const subject = only?.label ?? "";
  return {
    to,
    subject:
      reviews.length === 1
        ? t("{org}: your feedback for {subject} is asked for", { org: orgName, subject })
        : t("{org}: your feedback is asked for", { org: orgName }),
    paragraphs: [
      reviews.length === 1
        ? t("{org} would like to hear how you see {subject} at work.", { org: orgName, subject })
        : plural(
            countReviews(rounds),
            {
              one: "{org} would like to hear how you see one person at work.",
              other: "{org} would like to hear how you see # people at work.",
            },
            { org: orgName },
          ),
      t("This takes about {minutes} minutes in all. You need no account: the links are for you alone.", {
        minutes,
      }),
      confidentiality(),
    ],
    groups: rounds.map((round) => groupOf(round, timeZone)),
    ...(reviews.length === 1 && only ? { button: { href: only.href, label: t("Give feedback") } } : {}),
    small: [
      keepPrivate(),
      ...(isReplacement
        ? [t("Links in earlier mails about this no longer work. What was answered is kept.")]
        : []),
    ],
  };
};
