import { anonymousGroupOf, blockKey, blockLabel, blocksOf } from "./block";
import type { AnonymousGroup, Relationship } from "./relationship";

/** Somebody who can be recognised in another round: a member by id, somebody from outside by address alone. */
export type Person = { readonly key: string; readonly isOutsider: boolean };

/** One line of a subject's roster: who was asked, as what, and whether an answer counts. */
export type RosterLine = {
  readonly relationship: Relationship;
  /** null for somebody who is not known any more */
  readonly person: Person | null;
  readonly answered: boolean;
};

/** A block of a released report with the people whose answers are in it. */
export type ContributorBlock = {
  readonly key: string;
  readonly label: string;
  /** how many answered; more than there are people if somebody is not known any more */
  readonly size: number;
  readonly people: readonly Person[];
};

export const personOf = (memberId: string | null, address: string | null): Person | null => {
  if (memberId !== null) return { key: memberId, isOutsider: false };
  return address === null ? null : { key: address, isOutsider: true };
};

/**
 * Who stands behind each block of a subject's report, from the roster and from who answered, by the very rule
 * that the release runs. Self and a single manager are in none.
 */
export const contributorsOf = ({
  roster,
  threshold,
}: {
  roster: readonly RosterLine[];
  threshold: number;
}): ContributorBlock[] => {
  const managers = roster.filter(({ relationship }) => relationship === "manager").length;
  const groups: Record<AnonymousGroup, RosterLine[]> = {
    peer: [],
    direct_report: [],
    other: [],
    managers: [],
  };
  for (const line of roster) {
    const seat = anonymousGroupOf(line.relationship, managers);
    if (line.answered && seat !== "self" && seat !== "manager") groups[seat].push(line);
  }
  const counts = {
    peer: groups.peer.length,
    direct_report: groups.direct_report.length,
    other: groups.other.length,
    managers: groups.managers.length,
  };
  return blocksOf({ counts, threshold }).map(({ groups: members, size }) => ({
    key: blockKey(members),
    label: blockLabel(members),
    size,
    people: members.flatMap((group) => groups[group].flatMap(({ person }) => person ?? [])),
  }));
};
