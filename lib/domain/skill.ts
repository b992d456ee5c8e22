/** The skills of the two lists, in the fixed order of the axes: by meaning, never by value. */
export const LEADERSHIP_ONLY = [
  "positivity",
  "trustworthiness",
  "creativity",
  "feedback",
  "responsibility",
  "commitment",
  "flexibility",
] as const;

export const MANAGEMENT_ONLY = [
  "interpersonal-skills",
  "organization",
  "forward-planning",
  "strategic-thinking",
  "problem-solving",
  "commercial-awareness",
  "mentoring",
] as const;

/** The common core: on both lists, answered once, drawn on both radars, silent about balance. */
export const SHARED = ["communication", "motivation", "delegation"] as const;

export const SKILL_LISTS = ["leadership", "management"] as const;
export type SkillList = (typeof SKILL_LISTS)[number];

/** A skill as a framework version describes it. */
export type Skill = {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  /** What one would see a person do at the low, the middle and the high end of the scale. */
  readonly behaviours: { readonly low: string; readonly middle: string; readonly high: string };
  readonly lists: readonly SkillList[];
};

/** A style dimension: a bipolar scale on which neither pole is better. */
export type Dimension = {
  readonly key: string;
  readonly name: string;
  readonly managementPole: string;
  readonly leadershipPole: string;
};

/** A list of fewer is no radar, and says little about a hat. */
export const LIST_LEAST = 3;

/** How much a framework holds at most; lengths in characters. */
export const FRAMEWORK_MOST = { skills: 60, dimensions: 20, name: 120, text: 600 } as const;

/** What a round asks, frozen with it. */
export type Framework = {
  readonly skills: readonly Skill[];
  readonly dimensions: readonly Dimension[];
};

/** The skills drawn on one list's radar, in the framework's order. */
export const skillsOf = (framework: Framework, list: SkillList): readonly Skill[] =>
  framework.skills.filter((skill) => skill.lists.includes(list));

/** True for a skill that stands on both lists and so says nothing about the balance between them. */
export const isShared = (skill: Skill): boolean => skill.lists.length === 2;
