import type { ComparedRound, RoundComparison } from "./comparison";
import { contributorsOf, type RosterLine } from "./contributor";
import type { Framework, Skill } from "./skill";

/** A released round of a subject, as its roster and its report say. */
export type ReleasedRecord = {
  readonly id: string;
  readonly threshold: number;
  readonly roster: readonly RosterLine[];
  readonly framework: Framework;
  /** of the report: blocks with their sizes, answers by skill and block, and its own comparisons */
  readonly blocks: readonly { readonly key: string; readonly size: number }[];
  readonly skills: readonly {
    readonly key: string;
    readonly blocks: Readonly<Record<string, { readonly n: number } | { readonly hidden: string }>>;
  }[];
  readonly comparisons: readonly RoundComparison[];
};

/** What a skill is to a rater: whoever reads another definition answers another question. */
export const wordingOf = ({ name, definition }: Pick<Skill, "name" | "definition">): string =>
  JSON.stringify([name, definition]);

// A framework never changes, and a round of thousands asks for its wordings once for each report.
const known = new WeakMap<Framework, ReadonlyMap<string, string>>();

const wordingsIn = (framework: Framework): ReadonlyMap<string, string> => {
  const wordings =
    known.get(framework) ?? new Map(framework.skills.map((skill) => [skill.key, wordingOf(skill)]));
  known.set(framework, wordings);
  return wordings;
};

/** Questions, and how many answered each in each block that shows it. */
export const countedSkills = (
  skills: ReleasedRecord["skills"],
  framework: Framework,
): ComparedRound["skills"] =>
  skills.flatMap(({ key, blocks }) => {
    const wording = wordingsIn(framework).get(key);
    if (wording === undefined) return [];
    const counts = Object.entries(blocks).flatMap(([block, cell]) =>
      "n" in cell ? [[block, cell.n] as const] : [],
    );
    return [{ key, wording, counts: Object.fromEntries(counts) }];
  });

/**
 * An earlier round for comparing. The report says what its blocks are and how many stand behind them; the
 * roster says who. Where the two do not agree, because somebody was erased since, nobody is named.
 */
export const earlierRound = (record: ReleasedRecord): ComparedRound => {
  const { id, threshold, roster, framework, blocks, skills, comparisons } = record;
  const found = contributorsOf({ roster, threshold });
  return {
    id,
    threshold,
    blocks: blocks.map(({ key, size }) => {
      const block = found.find((one) => one.key === key);
      return block?.size === size ? block : { key, label: "", size, people: [] };
    }),
    skills: countedSkills(skills, framework),
    comparisons,
  };
};
