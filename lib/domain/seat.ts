import type { Answers } from "./answers";
import { anonymousGroupOf, blockKey, blockLabel, blocksOf } from "./block";
import type { ComparedRound } from "./comparison";
import type { Person } from "./contributor";
import { ANONYMOUS_GROUPS, type AnonymousGroup, type Relationship } from "./relationship";
import type { Block, HiddenReason } from "./report";

export type RosterInvitation = {
  readonly id: string;
  readonly relationship: Relationship;
  readonly raterName: string;
  /** whom the rater can be recognised as in another round; nobody known if it is left out */
  readonly person?: Person | null;
};

export type RosterSubject = {
  readonly id: string;
  readonly name: string;
  readonly invitations: readonly RosterInvitation[];
  /** who reads the report beside the subject, by the ids of subjects where they are one */
  readonly readers?: readonly string[];
  /** the subject's released rounds, the latest first */
  readonly earlier?: readonly ComparedRound[];
};

/** A subject's raters, each in the one place that their answers count in. */
export type Seats = {
  readonly self: Answers | null;
  /** the one manager on the roster, who is named */
  readonly manager: { readonly name: string; readonly answers: Answers | null } | null;
  /** `raters` are who gave the ballots, in their order: only what is about the whole round may look at them */
  readonly blocks: readonly {
    readonly block: Block;
    readonly ballots: readonly Answers[];
    readonly raters: readonly string[];
  }[];
  /** why there is no block at all */
  readonly hidden: HiddenReason | null;
};

/**
 * Seats everybody who answered, by the frozen roster: a manager is named if the roster holds exactly one,
 * whoever answers. `sent` maps invitations to answers.
 */
export const seatsOf = ({
  subject,
  sent,
  threshold,
}: {
  subject: RosterSubject;
  sent: ReadonlyMap<string, Answers>;
  threshold: number;
}): Seats => {
  const managers = subject.invitations.filter(({ relationship }) => relationship === "manager");
  const groups: Record<AnonymousGroup, { answers: Answers; rater: string }[]> = {
    peer: [],
    direct_report: [],
    other: [],
    managers: [],
  };
  let self: Answers | null = null;
  for (const { id, relationship, person } of subject.invitations) {
    const answers = sent.get(id);
    if (!answers) continue;
    const seat = anonymousGroupOf(relationship, managers.length);
    if (seat === "self") self = answers;
    else if (seat !== "manager") groups[seat].push({ answers, rater: person?.key ?? id });
  }
  const counts = {
    peer: groups.peer.length,
    direct_report: groups.direct_report.length,
    other: groups.other.length,
    managers: groups.managers.length,
  };
  const blocks = blocksOf({ counts, threshold });
  const [manager, second] = managers;
  return {
    self,
    manager: manager && !second ? { name: manager.raterName, answers: sent.get(manager.id) ?? null } : null,
    blocks: blocks.map(({ groups: members, size }) => {
      const seated = members.flatMap((group) => groups[group]);
      return {
        block: { key: blockKey(members), label: blockLabel(members), groups: members, size },
        ballots: seated.map(({ answers }) => answers),
        raters: seated.map(({ rater }) => rater),
      };
    }),
    hidden: blocks.length > 0 ? null : reasonFor(ANONYMOUS_GROUPS.some((group) => counts[group] > 0)),
  };
};

const reasonFor = (hasAnswers: boolean): HiddenReason => (hasAnswers ? "too_few_raters" : "nobody_answered");
