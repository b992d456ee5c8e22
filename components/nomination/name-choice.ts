import type { PersonChoice } from "@/components/people/person-options";
import type { NamedAs } from "@/lib/domain/naming";
import { t } from "@/lib/i18n";

/** Somebody on a list that is being made: with no id, from outside. */
export type NameChoice = {
  id: string | null;
  name: string;
  email: string;
  relationship: NamedAs;
};

export const NAMED_AS_WORDS: Readonly<Record<NamedAs, string>> = {
  peer: t("Peer"),
  direct_report: t("Direct report"),
  other: t("Other"),
};

/** What somebody can be named as: only one thing for who reports to the subject, and for outsiders. */
export const choicesFor = (id: string | null, reports: readonly string[]): readonly NamedAs[] => {
  if (id === null) return ["other"];
  return reports.includes(id) ? ["direct_report"] : ["peer", "other"];
};

export const choiceOf = ({ id, name, email }: PersonChoice, reports: readonly string[]): NameChoice => ({
  id,
  name,
  email,
  relationship: choicesFor(id, reports)[0] ?? "other",
});

/** The list as it is sent. */
export const namesOf = (names: readonly NameChoice[]) =>
  names.map(({ id, email, relationship }) => ({ rater: id ?? email, relationship }));

const lineOf = ({ email, relationship }: NameChoice): string => `${email} ${relationship}`;

/** True if two lists hold the same people as the same. */
export const areSame = (one: readonly NameChoice[], other: readonly NameChoice[]): boolean =>
  one.map(lineOf).sort().join() === other.map(lineOf).sort().join();
