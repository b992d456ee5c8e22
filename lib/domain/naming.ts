import type { Relationship } from "./relationship";
import type { Nomination, RoundState } from "./round";

/** What a person can be named as: self and the line manager are asked by the line. */
export const NAMED_AS = ["peer", "direct_report", "other"] as const satisfies readonly Relationship[];
export type NamedAs = (typeof NAMED_AS)[number];

export const isNamedAs = (relationship: Relationship): relationship is NamedAs =>
  (NAMED_AS as readonly Relationship[]).includes(relationship);

type Person = { readonly id: string; readonly managerId: string | null };

export type WrongName = "oneself" | "line_manager" | "not_a_report" | "is_a_report" | "outsider";

/**
 * Why somebody cannot be named so, from nothing but today's line, which every member may read: whoever is
 * asked already must get the same answer as whoever is not. `rater` is null for somebody from outside.
 */
export const wrongName = ({
  subject,
  rater,
  relationship,
}: {
  subject: Person;
  rater: Person | null;
  relationship: NamedAs;
}): WrongName | null => {
  if (!rater) return relationship === "other" ? null : "outsider";
  if (rater.id === subject.id) return "oneself";
  if (rater.id === subject.managerId) return "line_manager";
  const isReport = rater.managerId === subject.id;
  if (isReport !== (relationship === "direct_report")) return isReport ? "is_a_report" : "not_a_report";
  return null;
};

type NamingRound = {
  readonly state: RoundState;
  readonly nomination: Nomination;
  readonly nominateBy: Date | null;
};

/** Raters may be named, by whom the round says, until the deadline; nobody is asked for names without one. */
export const takesNames = ({ state, nominateBy }: NamingRound, now: Date): boolean =>
  state === "nominating" && nominateBy !== null && now < nominateBy;

/** Whether people are told that they are to be asked: not before a list stands, which the manager settles first. */
export const areNamesTold = (round: NamingRound, isApproved: boolean, now: Date): boolean =>
  round.state === "nominating" &&
  (round.nomination !== "manager_approves" || isApproved || !takesNames(round, now));

export const ASKED_AGAIN = ["subject", "manager", "organiser"] as const;
export type AskedAgain = (typeof ASKED_AGAIN)[number];

/**
 * Who is asked for another name when somebody declines. A subject only for whom they named themself: that the
 * organiser had asked somebody is not theirs to know.
 */
export const askedAgain = ({
  round,
  relationship,
  isNamed,
  hasApprover,
  now,
}: {
  round: NamingRound;
  relationship: Relationship;
  isNamed: boolean;
  hasApprover: boolean;
  now: Date;
}): AskedAgain => {
  if (!isNamedAs(relationship)) return "organiser";
  if (round.nomination === "manager_approves" && hasApprover) return "manager";
  return round.nomination !== "organiser" && isNamed && takesNames(round, now) ? "subject" : "organiser";
};

export const CHOOSERS = [
  "organiser",
  "subject",
  "subject_and_manager",
  "subject_unapproved",
  "manager",
] as const;
export type Chooser = (typeof CHOOSERS)[number];

/** Who chose a subject's raters, as the form tells it: from what was done, not from what was planned. */
export const chooserOf = ({
  nomination,
  hasNamed,
  isApproved,
}: {
  nomination: Nomination;
  hasNamed: boolean;
  isApproved: boolean;
}): Chooser => {
  if (nomination === "organiser") return "organiser";
  if (nomination === "subject") return hasNamed ? "subject" : "organiser";
  if (hasNamed) return isApproved ? "subject_and_manager" : "subject_unapproved";
  return isApproved ? "manager" : "organiser";
};
