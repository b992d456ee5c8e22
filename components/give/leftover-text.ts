import { t } from "@/lib/i18n";
import type { FormAnswers } from "./answers-state";

/** What somebody wrote, as a text to take along; empty where nothing was written. */
export const leftoverText = (answers: FormAnswers, nameOf: (key: string) => string): string => {
  const { skills, ...closing } = answers.comments;
  const titles: Readonly<Record<string, string>> = {
    keep: t("Keep doing"),
    differently: t("Do differently"),
  };
  return [...Object.entries(skills), ...Object.entries(closing), ...Object.entries(answers.reflection)]
    .filter(([, text]) => text.trim() !== "")
    .map(([key, text]) => `${titles[key] ?? nameOf(key)}: ${text.trim()}`)
    .join("\n\n");
};
