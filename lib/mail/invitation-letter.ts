import { plural, t } from "@/lib/i18n";
import type { LetterContent } from "./letter";
import { type AskedRound, confidentiality, countReviews, groupOf } from "./round-words";

/** Whatever a member is newly asked for, in one mail. */
export const invitationLetter = ({
  to,
  name,
  orgName,
  timeZone,
  rounds,
  minutes,
  home,
}: {
  to: string;
  name: string;
  orgName: string;
  timeZone: string;
  rounds: readonly AskedRound[];
  minutes: number;
  home: string;
}): LetterContent => ({
  to,
  subject:
    rounds.length === 1
      ? t("{org}: your feedback is asked for in “{round}”", { org: orgName, round: rounds[0]?.name ?? "" })
      : t("{org}: your feedback is asked for in {count} rounds", { org: orgName, count: rounds.length }),
  paragraphs: [
    t("Hello {name},", { name }),
    plural(countReviews(rounds), {
      one: "You are asked for one piece of feedback.",
      other: "You are asked for # pieces of feedback.",
    }),
    t("This takes about {minutes} minutes in all; everything is saved as you go.", { minutes }),
    confidentiality(),
  ],
  groups: rounds.map((round) => groupOf(round, timeZone)),
  button: { href: home, label: t("See all that is asked of you") },
});
