import { areComparable } from "./comparison";
import { type ContributorBlock, contributorsOf, type RosterLine } from "./contributor";

/** One block of a round to come, compared with the same block of the last round. */
export type BlockChange = {
  readonly key: string;
  readonly label: string;
  /** how many people of the block are others than last time: who would come or who would go, whichever is more */
  readonly others: number;
};

const missingFrom = (some: ContributorBlock, all: ContributorBlock): number => {
  const keys = new Set(all.people.map(({ key }) => key));
  return some.people.filter(({ key }) => !keys.has(key)).length + some.size - some.people.length;
};

/**
 * The blocks of a planned round for which there would be no trend, if everybody answered, since a few of their
 * people are others than those who answered last time (I10). The release judges anew, by who really answers
 * and by all rounds that comparisons join: this is a warning while the roster can still be changed.
 */
export const changedBlocks = ({
  roster,
  threshold,
  last,
}: {
  roster: readonly Omit<RosterLine, "answered">[];
  threshold: number;
  last: { readonly roster: readonly RosterLine[]; readonly threshold: number };
}): BlockChange[] => {
  const planned = contributorsOf({ roster: roster.map((line) => ({ ...line, answered: true })), threshold });
  const before = contributorsOf(last);
  return planned.flatMap((block) => {
    const same = before.find(({ key }) => key === block.key);
    if (!same || areComparable([[block], [same]], Math.max(threshold, last.threshold))) return [];
    const others = Math.max(missingFrom(block, same), missingFrom(same, block));
    return [{ key: block.key, label: block.label, others }];
  });
};
