import { t } from "@/lib/i18n";

/** The parts of the page in their order: the id of each heading, and what it says. */
export const PARTS = {
  scale: t("What is asked"),
  groups: t("Who is behind a figure"),
  certainty: t("How certain it is"),
  gaps: t("When views differ"),
  trends: t("Now and before"),
  agreement: t("Do raters agree?"),
  balance: t("Leadership and management"),
  team: t("What a team covers"),
  comments: t("Comments"),
  promises: t("What we promise"),
  proof: t("How it is attacked"),
  limits: t("What we cannot promise"),
} as const;
