import { t } from "@/lib/i18n";
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
  paragraphs: [t("This link signs you in. It works once, for {minutes} minutes.", { minutes })],
  button: { href: url, label: t("Sign in") },
  small: [t("If you did not ask for this, you can ignore this mail.")],
});
