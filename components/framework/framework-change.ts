import type { DimensionEntry, FrameworkEntry, SkillEntry } from "@/components/framework/framework-entry";

/** What a new version asks otherwise than the one before, by the names that things have in it. */
export type FrameworkChange = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** asked in other words: not compared with earlier rounds */
  readonly reworded: readonly string[];
  /** the same question, with other examples beside it */
  readonly illustrated: readonly string[];
  /** on other lists than before */
  readonly moved: readonly string[];
  readonly isReordered: boolean;
};

type Entry = SkillEntry | DimensionEntry;

const wordsOf = (entry: Entry): string =>
  JSON.stringify(
    "definition" in entry
      ? [entry.name, entry.definition]
      : [entry.name, entry.managementPole, entry.leadershipPole],
  );
const examplesOf = (entry: Entry): string =>
  "definition" in entry ? JSON.stringify([entry.low, entry.middle, entry.high]) : "";
const placeOf = (entry: Entry): string => ("place" in entry ? entry.place : "");

const trimmed = <T extends Entry>(entry: T): T =>
  Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [name, typeof value === "string" ? value.trim() : value]),
  ) as T;

const keysOf = (entries: readonly Entry[]): string[] => entries.flatMap(({ key }) => key ?? []);

const changeOf = (before: readonly Entry[], after: readonly Entry[]): FrameworkChange => {
  const now = after.map(trimmed);
  const old = new Map(before.map((entry) => [entry.key, trimmed(entry)]));
  const kept = keysOf(now);
  const otherIn = (part: (entry: Entry) => string): string[] =>
    now.flatMap((entry) => {
      const known = old.get(entry.key);
      return known && part(known) !== part(entry) ? [entry.name] : [];
    });
  const reworded = otherIn(wordsOf);
  return {
    added: now.flatMap(({ key, name }) => (key === null && name ? [name] : [])),
    removed: before.flatMap(({ key, name }) => (key !== null && !kept.includes(key) ? [name] : [])),
    reworded,
    illustrated: otherIn(examplesOf).filter((name) => !reworded.includes(name)),
    moved: otherIn(placeOf),
    isReordered:
      keysOf(before)
        .filter((key) => kept.includes(key))
        .join() !== kept.join(),
  };
};

/** What changes from one version to the next. */
export const frameworkChange = (before: FrameworkEntry, after: FrameworkEntry): FrameworkChange => {
  const [skills, dimensions] = [
    changeOf(before.skills, after.skills),
    changeOf(before.dimensions, after.dimensions),
  ];
  return {
    added: [...skills.added, ...dimensions.added],
    removed: [...skills.removed, ...dimensions.removed],
    reworded: [...skills.reworded, ...dimensions.reworded],
    illustrated: skills.illustrated,
    moved: skills.moved,
    isReordered: skills.isReordered || dimensions.isReordered,
  };
};

export const isChanged = ({ isReordered, ...lists }: FrameworkChange): boolean =>
  isReordered || Object.values(lists).some((names) => names.length > 0);
