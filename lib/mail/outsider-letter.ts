import { absolute } from "@/lib/env";
import { t } from "@/lib/i18n";
import type { LetterContent } from "./letter";
import { confidentiality, type RoundFacts, until } from "./round-words";

export const outsiderLetter = ({
  to,
  token,
  subjectName,
  round,
  minutes,
}: {
  to: string;
  token: string;
  subjectName: string;
  round: RoundFacts;
  minutes: number;
}): LetterContent => ({
  to,
  subject: t("{org}: your feedback for {subject} is asked for", { org: round.orgName, subject: subjectName }),
  paragraphs: [
    t("{org} would like to hear how you see {subject} at work.", {
      org: round.orgName,
      subject: subjectName,
    }),
    t("This takes about {minutes} minutes. You need no account: the button is for you alone.", { minutes }),
    until(round),
    confidentiality(),
  ],
  button: { href: absolute(`/give/${token}`), label: t("Give feedback") },
  small: [t("Please do not forward this mail: whoever has the link can answer in your name.")],
});
