import type { ContributorBlock } from "./contributor";
import { atomsOf } from "./overlap";

/**
 * - "comparable": the same groups, and those who came and went are none, or too many to single out
 * - "other_people": a few other people answered than before
 * - "other_groups": the groups were put together differently
 */
export const VERDICTS = ["comparable", "other_people", "other_groups"] as const;

/** What of an earlier round of the same subject may be compared with this one (I10). */
export type RoundComparison = {
  /** the earlier round's id */
  readonly round: string;
  /** every block of this report, by key, with the skills that may be compared in it */
  readonly blocks: readonly {
    readonly key: string;
    readonly verdict: (typeof VERDICTS)[number];
    readonly skills: readonly string[];
  }[];
};

/** A subject's round, as far as comparing it with another goes: counts and people, no value. */
export type ComparedRound = {
  readonly id: string;
  readonly threshold: number;
  readonly blocks: readonly ContributorBlock[];
  /** each question, how it was worded, and how many answered it in each block that shows it */
  readonly skills: readonly {
    readonly key: string;
    readonly wording: string;
    readonly counts: Readonly<Record<string, number>>;
  }[];
  /** what this round's own report says of the rounds before it */
  readonly comparisons: readonly RoundComparison[];
};

/** How many of the rounds before it a report may be compared with, the latest first. */
export const MOST_COMPARED = 2;

/**
 * Whether figures of these blocks, one list for each round, may be compared: every part of the Venn diagram of
 * their people holds `least` or more, everybody is known, and whoever is known by an address alone answered in
 * every one of the rounds (a person who comes and goes might be another's second address).
 */
export const areComparable = (rounds: readonly (readonly ContributorBlock[])[], least: number): boolean => {
  const blocks = rounds.flat();
  if (blocks.some(({ people, size }) => people.length !== size)) return false;
  const families = blocks.map(({ people }) => new Set(people.map(({ key }) => key)));
  if (atomsOf(families).some((part) => part.length < least)) return false;
  const present = rounds.map((round) => new Set(round.flatMap(({ people }) => people.map(({ key }) => key))));
  return blocks
    .flatMap(({ people }) => people)
    .every(({ key, isOutsider }) => !isOutsider || present.every((keys) => keys.has(key)));
};

const isLink = (comparison: RoundComparison): boolean =>
  comparison.blocks.some(({ verdict }) => verdict === "comparable");

/** This round and all that comparisons join it to, directly or through others. */
const circleOf = (start: ComparedRound, rounds: readonly ComparedRound[]): ComparedRound[] => {
  const circle = [start];
  const joins = (a: ComparedRound, b: ComparedRound): boolean =>
    a.comparisons.some((comparison) => comparison.round === b.id && isLink(comparison));
  for (const known of circle)
    for (const round of rounds)
      if (!circle.includes(round) && (joins(known, round) || joins(round, known))) circle.push(round);
  return circle;
};

/** The blocks by which the rounds of a circle are joined. */
const joinedKeys = (circle: readonly ComparedRound[]): string[] => {
  const ids = circle.map(({ id }) => id);
  return circle
    .flatMap(({ comparisons }) => comparisons.filter(({ round }) => ids.includes(round)))
    .flatMap(({ blocks }) => blocks.filter(({ verdict }) => verdict === "comparable"))
    .map(({ key }) => key);
};

const pick = ({ blocks }: ComparedRound, keys: readonly string[]): ContributorBlock[] =>
  blocks.filter(({ key }) => keys.includes(key));

/** The questions that everybody in the block answered both times, worded the same. */
const sharedSkills = (now: ComparedRound, before: ComparedRound, key: string): string[] => {
  const sizeIn = ({ blocks }: ComparedRound) => blocks.find((block) => block.key === key)?.size;
  const [size, sizeBefore] = [sizeIn(now), sizeIn(before)];
  return now.skills
    .filter((skill) => {
      const same = before.skills.find((one) => one.key === skill.key && one.wording === skill.wording);
      return same && skill.counts[key] === size && same.counts[key] === sizeBefore;
    })
    .map((skill) => skill.key);
};

/**
 * With which of the rounds before it a report may be compared, block by block and skill by skill (I10). Decided
 * at the release, from rosters, from who answered and from counts: never from values.
 *
 * The attacker reads both reports and knows, or guesses, that most people answer as they did before. Then the
 * difference of two sums is about those who came and those who went: were that one person, a trend would be
 * that person's answer. So a block is compared only if
 * - it holds the same groups both times;
 * - those who came are none, or k or more, and so are those who went and those who stayed (k: the larger one);
 * - the same is true of every part of the Venn diagram of *all* rounds that comparisons join, and of all blocks
 *   that are compared in them: A with B and B with C add up to A with C, three sums can leave one person where
 *   no two do, and somebody who moves from one block to another is in the sum of both trends. Every linear
 *   combination of the compared figures then has the same weight on everybody in a part: it speaks of nobody,
 *   or of k people and more (of k - c, if c of them are in league with the attacker);
 * - everybody behind it can be recognised. Who left is: the roster stays. Who was erased is not, and a person
 *   from outside is only an address, which counts where it answered in all of those rounds.
 * And a skill of it only if everybody in the block answered it both times: of fewer nobody knows who they were.
 *
 * `earlier` are all released rounds of the subject, the latest first; the last two get a verdict.
 */
export const comparisonsOf = (
  now: Omit<ComparedRound, "comparisons">,
  earlier: readonly ComparedRound[],
): RoundComparison[] => {
  let current: ComparedRound = { ...now, comparisons: [] };
  for (const before of earlier.slice(0, MOST_COMPARED)) {
    const rounds = [current, ...earlier];
    const circle = [...new Set([...circleOf(current, rounds), ...circleOf(before, rounds)])];
    const least = Math.max(...circle.map(({ threshold }) => threshold));
    const accepted = joinedKeys(circle);
    const blocks = current.blocks.map(({ key }): RoundComparison["blocks"][number] => {
      if (!before.blocks.some((block) => block.key === key))
        return { key, verdict: "other_groups", skills: [] };
      const keys = [...accepted, key];
      if (
        !areComparable(
          circle.map((round) => pick(round, keys)),
          least,
        )
      )
        return { key, verdict: "other_people", skills: [] };
      accepted.push(key);
      return { key, verdict: "comparable", skills: sharedSkills(current, before, key) };
    });
    current = { ...current, comparisons: [...current.comparisons, { round: before.id, blocks }] };
  }
  return [...current.comparisons];
};
