import { absolute } from "@/lib/env";
import { formatMoment, plural, t } from "@/lib/i18n";
import type { LetterContent } from "./letter";

export const signInLetter = ({
  email,
  url,
  minutes,
}: {
  email: string;
  url: string;
  minutes: number;
}): LetterContent => ({
  to: email,
  subject: t("Sign in to Bothhats"),
  paragraphs: [t("Use the button to sign in. It works once, for {minutes} minutes.", { minutes })],
  button: { href: url, label: t("Sign in") },
  small: [t("If you did not ask for this, you can ignore this mail.")],
});

type Round = { orgName: string; roundName: string; closesAt: Date; timeZone: string };

const until = ({ closesAt, timeZone }: Round): string =>
  t("You can answer, and change your answers, until {moment} ({zone}).", {
    moment: formatMoment(closesAt, timeZone),
    zone: timeZone,
  });

const confidentiality = (): string =>
  t("Each form tells you, before you send anything, who will be able to see what.");

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
  round: Round;
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

export const outsiderLetter = ({
  to,
  token,
  subjectName,
  round,
  minutes,
  isReplacement,
}: {
  to: string;
  token: string;
  /** an earlier link was taken back */
  isReplacement: boolean;
  subjectName: string;
  round: Round;
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
  small: [
    t("Please do not forward this mail: whoever has the link can answer in your name."),
    ...(isReplacement
      ? [t("Links in earlier mails about this no longer work. What was answered is kept.")]
      : []),
  ],
});

export const membershipLetter = ({
  to,
  name,
  orgName,
}: {
  to: string;
  name: string;
  orgName: string;
}): LetterContent => ({
  to,
  subject: t("You are a member of {org} on Bothhats", { org: orgName }),
  paragraphs: [
    t("Hello {name},", { name }),
    t(
      "{org} uses Bothhats, where colleagues give each other feedback on how they lead and how they manage.",
      { org: orgName },
    ),
    t("There is nothing to do yet: you get a mail when your feedback is asked for."),
  ],
  button: { href: absolute("/sign-in"), label: t("Sign in") },
});

export const reportReadyLetter = ({
  to,
  name,
  roundName,
  path,
}: {
  to: string;
  name: string;
  roundName: string;
  path: string;
}): LetterContent => ({
  to,
  subject: t("Your report of “{round}” is ready", { round: roundName }),
  paragraphs: [
    t("Hello {name},", { name }),
    t("“{round}” is over, and your report is ready. Take a quiet moment for it.", { round: roundName }),
  ],
  button: { href: absolute(path), label: t("Read your report") },
});

export const tokenNoticeLetter = ({ email, name }: { email: string; name: string }): LetterContent => ({
  to: email,
  subject: t("A token was made for your account"),
  paragraphs: [
    t("The operator of this server made a token that acts in your name: “{name}”.", { name }),
    t("It never returns a draft of your answers. You can see and end it in your settings."),
  ],
  button: { href: absolute("/account"), label: t("Open your settings") },
});
