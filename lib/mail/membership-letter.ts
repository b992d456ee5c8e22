import { absolute } from "@/lib/env";
import { t } from "@/lib/i18n";
import type { LetterContent } from "./letter";

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
