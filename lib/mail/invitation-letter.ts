import { absolute } from "@/lib/env";
import { plural, t } from "@/lib/i18n";
import type { LetterContent } from "./letter";
import { confidentiality, type RoundFacts, until } from "./round-words";

export const invitationsLetter = ({
  to,
  name,
  round,
  orgSlug,
  subjects,
  minutes,
}: {
  to: string;
  name: string;
  round: RoundFacts;
  orgSlug: string;
  subjects: readonly { invitationId: string; label: string }[];
  minutes: number;
}): LetterContent => ({
  to,
  subject: t("{org}: your feedback is asked for in “{round}”", {
    org: round.orgName,
    round: round.roundName,
  }),
  paragraphs: [
    t("Hello {name},", { name }),
    plural(subjects.length, {
      one: "You are asked for one piece of feedback.",
      other: "You are asked for # pieces of feedback.",
    }),
    t("This takes about {minutes} minutes in all; everything is saved as you go.", { minutes }),
    until(round),
    confidentiality(),
  ],
  links: subjects.map(({ invitationId, label }) => ({
    href: absolute(`/o/${orgSlug}/give/${invitationId}`),
    label,
  })),
  button: { href: absolute(`/o/${orgSlug}`), label: t("See all that is asked of you") },
});
