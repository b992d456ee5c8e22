import type { PublishedReport } from "./attacker/published";
import { subjectOf } from "./attacker/roster";
import type { Publication, Round, Subject, World } from "./world";

/** A report that a mutant may write into. */
export type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
export type Draft = Writable<PublishedReport>;
export type Change = (draft: Draft, place: { subject: Subject; round: Round }) => void;

/** Every report with something changed in it, as a product would publish it that makes this mistake. */
export const inEveryReport = (
  world: World,
  publications: readonly Publication[],
  change: Change,
): Publication[] =>
  publications.map((publication) => {
    if (publication.kind !== "report") return publication;
    const round = world.rounds.find(({ id }) => id === publication.roundId)!;
    const draft = JSON.parse(publication.text) as Draft;
    change(draft, { subject: subjectOf(round, publication.subjectId), round });
    return { ...publication, text: JSON.stringify(draft) };
  });

/** The world as it was, or is said to be, for each subject of each round. */
export const withSubjects = (world: World, change: (subject: Subject) => Subject): World => ({
  ...world,
  rounds: world.rounds.map((round) => ({ ...round, subjects: round.subjects.map(change) })),
});

/** A second set of reports beside the first: what came out when the rosters or the answers were those of another world. */
export const beside = (
  first: readonly Publication[],
  second: readonly Publication[],
  then: World,
): Publication[] => [
  ...first,
  ...second.flatMap((publication): Publication[] =>
    publication.kind === "report"
      ? [{ ...publication, as: then.rounds.find(({ id }) => id === publication.roundId)! }]
      : [],
  ),
];
