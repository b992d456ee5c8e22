import { t } from "@/lib/i18n";

type DeedWords = {
  readonly label: string;
  readonly title: string;
  readonly consequence: string;
  readonly confirm: string;
  readonly done: string;
};

/** What is said where the page is shown to the team, and where that is taken back. */
export const SHARE_WORDS: Readonly<Record<"show" | "stop", DeedWords>> = {
  show: {
    label: t("Show it to the team"),
    title: t("Show this page to the team?"),
    consequence: t(
      "Everybody who was in the team in this round can open it: averages, coverage, situations, styles and goals, and no single person but those whose reports they read themselves. Whoever reads reports of others may see fewer figures than you. You can take it back; what was seen stays known.",
    ),
    confirm: t("Show it now"),
    done: t("The team can open this page now."),
  },
  stop: {
    label: t("Stop showing it"),
    title: t("Stop showing this page to the team?"),
    consequence: t(
      "Members of the team can no longer open it, from this moment on. What they have seen stays known.",
    ),
    confirm: t("Stop showing it now"),
    done: t("The team can no longer open this page."),
  },
};
