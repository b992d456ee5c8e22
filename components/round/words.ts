import type { BadgeTone } from "@/components/ui/badge";
import type { Relationship } from "@/lib/domain/relationship";
import type { Nomination, Readers, RoundState } from "@/lib/domain/round";
import { t } from "@/lib/i18n";

export const STATE_WORDS: Readonly<Record<RoundState, { tone: BadgeTone; word: string }>> = {
  draft: { tone: "neutral", word: t("Draft") },
  nominating: { tone: "accent", word: t("Raters are being named") },
  open: { tone: "accent", word: t("Open") },
  closed: { tone: "warning", word: t("Reports are being made") },
  released: { tone: "success", word: t("Released") },
  cancelled: { tone: "neutral", word: t("Cancelled") },
};

export const GROUP_WORDS: Readonly<Record<Relationship, string>> = {
  self: t("Self"),
  manager: t("Manager"),
  peer: t("Peers"),
  direct_report: t("Direct reports"),
  other: t("Others"),
};

export const RELATIONSHIP_WORDS: Readonly<Record<Relationship, { name: string; hint: string }>> = {
  peer: { name: t("Peer"), hint: t("works beside them") },
  manager: { name: t("Manager"), hint: t("named in the report if there is only one") },
  direct_report: { name: t("Direct report"), hint: t("reports to them") },
  other: { name: t("Other"), hint: t("a customer, a partner, anybody else") },
  self: { name: t("Self"), hint: t("rates themself") },
};

export const READER_WORDS: Readonly<Record<Readers, string>> = {
  subject: t("Only the person it is about"),
  subject_and_manager: t("The person and their line manager"),
};

export const NOMINATION_WORDS: Readonly<Record<Nomination, { name: string; hint: string }>> = {
  organiser: { name: t("The organiser"), hint: t("You decide who rates whom.") },
  subject: { name: t("Each person for themself"), hint: t("They name people; you can change every list.") },
  manager_approves: {
    name: t("Each person, and their line manager approves"),
    hint: t("They name people, the manager approves or changes the list, and you can change it too."),
  },
};
