import { absolute } from "@/lib/env";
import { t } from "@/lib/i18n";
import type { LetterContent } from "./letter";

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
