import { anonymousGroupOf } from "./block";
import type { Relationship } from "./relationship";

/** One rater of a subject, as far as the choice of raters goes. */
export type ChosenRater = {
  /** null for somebody from outside */
  readonly memberId: string | null;
  readonly relationship: Relationship;
};

/** What makes a choice of raters look friendlier than it is useful. A sign, never a proof. */
export type SelectionSign =
  /** fewer anonymous raters than any picture needs */
  | { readonly sign: "few"; readonly raters: number }
  /** everybody beside the subject stands in the same relationship */
  | { readonly sign: "one_sided"; readonly relationship: Relationship }
  /** everybody beside the subject works in the same team */
  | { readonly sign: "one_team"; readonly team: string }
  /** of so many colleagues, most are rated by the subject in turn */
  | { readonly sign: "mutual"; readonly mutual: number; readonly raters: number };

export const FEW_RATERS = 5;
/** With fewer raters one team, one side or a mutual choice is what one would expect anyway. */
const LEAST_TO_JUDGE = 3;
/** Colleagues choose each other; a manager and a report who rate each other are the plan. */
const CHOSEN: readonly Relationship[] = ["peer", "other"];

const sharedTeam = (
  raters: readonly ChosenRater[],
  teamsOf: (memberId: string) => readonly string[],
): string | undefined => {
  const [first, ...rest] = raters.map(({ memberId }) => (memberId === null ? [] : teamsOf(memberId)));
  return first?.find((team) => rest.every((teams) => teams.includes(team)));
};

/**
 * What an organiser should look at before the launch: a subject whose raters are few, all of one relationship,
 * all from one team, or who mostly name each other. `teamsOf` gives the names of a member's teams; `isRatedBy`
 * tells whether the subject rates that colleague in turn as a colleague, and must know nothing of invitations
 * about whoever reads this. Where the subjects do not choose (`isSelfChosen`), colleagues who rate each other are what a
 * plan makes of small teams, and say nothing. From the roster alone: no answer is there yet.
 */
export const signsOf = ({
  raters,
  threshold,
  isSelfChosen,
  teamsOf,
  isRatedBy,
}: {
  raters: readonly ChosenRater[];
  threshold: number;
  isSelfChosen: boolean;
  teamsOf: (memberId: string) => readonly string[];
  isRatedBy: (memberId: string) => boolean;
}): SelectionSign[] => {
  const beside = raters.filter(({ relationship }) => relationship !== "self");
  if (beside.length === 0) return [];
  const managers = beside.filter(({ relationship }) => relationship === "manager").length;
  const anonymous = beside.filter(
    ({ relationship }) => anonymousGroupOf(relationship, managers) !== "manager",
  ).length;
  const signs: SelectionSign[] = [];
  if (anonymous < Math.max(FEW_RATERS, threshold)) signs.push({ sign: "few", raters: anonymous });
  if (beside.length < LEAST_TO_JUDGE) return signs;
  const [first] = beside;
  if (first && beside.every(({ relationship }) => relationship === first.relationship))
    signs.push({ sign: "one_sided", relationship: first.relationship });
  const team = sharedTeam(beside, teamsOf);
  if (team !== undefined) signs.push({ sign: "one_team", team });
  const colleagues = beside.filter(({ relationship }) => CHOSEN.includes(relationship));
  const mutual = colleagues.filter(({ memberId }) => memberId !== null && isRatedBy(memberId)).length;
  if (isSelfChosen && colleagues.length >= LEAST_TO_JUDGE && mutual * 2 > colleagues.length)
    signs.push({ sign: "mutual", mutual, raters: colleagues.length });
  return signs;
};
