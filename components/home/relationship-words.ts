import type { Relationship } from "@/lib/domain/relationship";
import { t } from "@/lib/i18n";

const WORDS: Record<Relationship, string> = {
  self: t("How do you see yourself?"),
  manager: t("You are asked as the manager"),
  peer: t("You are asked as a peer"),
  direct_report: t("You are asked as a direct report"),
  other: t("You are asked as somebody who works with this person"),
};

/** In which relationship one is asked, as a sentence to the rater. */
export const relationshipWords = (relationship: Relationship): string => WORDS[relationship];
