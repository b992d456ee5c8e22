import { absolute } from "@/lib/env";
import { t } from "@/lib/i18n";
import type { LetterContent } from "./letter";

export const tokenNoticeLetter = ({ email, name }: { email: string; name: string }): LetterContent => ({
  to: email,
  subject: t("A token was made for your account"),
  paragraphs: [
    t("The operator of this server made a token that acts in your name: “{name}”.", { name }),
    t("It never returns a draft of your answers. You can see and end it in your settings."),
  ],
  button: { href: absolute("/account"), label: t("Open your settings") },
});
