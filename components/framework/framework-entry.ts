import type { Framework, Skill, SkillList } from "@/lib/domain/skill";
import { skillKeyOf } from "@/lib/domain/skill-key";

/** On which lists a skill stands, in one word. */
export type Place = SkillList | "both";

/** A skill as it is typed; without a key as long as it is new. */
export type SkillEntry = {
  key: string | null;
  name: string;
  definition: string;
  low: string;
  middle: string;
  high: string;
  place: Place;
};
export type DimensionEntry = {
  key: string | null;
  name: string;
  managementPole: string;
  leadershipPole: string;
};
export type FrameworkEntry = { skills: SkillEntry[]; dimensions: DimensionEntry[] };

export const NEW_SKILL: SkillEntry = {
  key: null,
  name: "",
  definition: "",
  low: "",
  middle: "",
  high: "",
  place: "both",
};
export const NEW_DIMENSION: DimensionEntry = { key: null, name: "", managementPole: "", leadershipPole: "" };

const LISTS: Readonly<Record<Place, readonly SkillList[]>> = {
  leadership: ["leadership"],
  management: ["management"],
  both: ["leadership", "management"],
};

const placeOf = ({ lists: [first, second] }: Skill): Place => (second || !first ? "both" : first);

export const entryOf = ({ skills, dimensions }: Framework): FrameworkEntry => ({
  skills: skills.map((skill) => {
    const { key, name, definition, behaviours } = skill;
    return { key, name, definition, ...behaviours, place: placeOf(skill) };
  }),
  dimensions: dimensions.map((dimension) => ({ ...dimension })),
});

/** Things with keys of their own: those that are there keep theirs, whatever they are called now. */
const keyed = <T extends { key: string | null; name: string }>(entries: readonly T[]) => {
  const taken = new Set(entries.flatMap(({ key }) => key ?? []));
  return entries.map((entry) => {
    const key = entry.key ?? skillKeyOf(entry.name, taken);
    taken.add(key);
    return { ...entry, key };
  });
};

/** What is typed, as a framework. */
export const frameworkOf = ({ skills, dimensions }: FrameworkEntry) => ({
  skills: keyed(skills).map(({ key, name, definition, low, middle, high, place }) => ({
    key,
    name,
    definition,
    behaviours: { low, middle, high },
    lists: [...LISTS[place]],
  })),
  dimensions: keyed(dimensions),
});

/** Where the form has what the framework calls by this path: "skills.3.behaviours.low" stands at "skills.3.low". */
export const fieldAt = (path: string): string =>
  path.replace(".behaviours.", ".").replace(/^(skills\.\d+)\.lists.*$/, "$1.place");
