import { LEADERSHIP_SKILLS } from "./framework-skills-leadership";
import { MANAGEMENT_SKILLS } from "./framework-skills-management";
import { SHARED_SKILLS } from "./framework-skills-shared";
import type { Rating } from "./scale";
import type { Dimension, Framework, LEADERSHIP_ONLY, MANAGEMENT_ONLY, SHARED, Skill } from "./skill";

/** The keys of the skills that every organisation starts with. */
export type StandardSkillKey =
  | (typeof SHARED)[number]
  | (typeof LEADERSHIP_ONLY)[number]
  | (typeof MANAGEMENT_ONLY)[number];

/** What each point of the frequency scale is called. */
export const SCALE_WORDS: Readonly<Record<Rating, string>> = {
  1: "almost never",
  2: "rarely",
  3: "sometimes",
  4: "often",
  5: "almost always",
};

/** Every standard skill by its key. */
export const STANDARD_SKILLS: Readonly<Record<StandardSkillKey, Skill>> = {
  ...SHARED_SKILLS,
  ...LEADERSHIP_SKILLS,
  ...MANAGEMENT_SKILLS,
};

/** One order for the form and for both radars: filtered by a list it gives that list's own order. */
const ORDER: readonly StandardSkillKey[] = [
  "interpersonal-skills",
  "communication",
  "motivation",
  "organization",
  "delegation",
  "forward-planning",
  "strategic-thinking",
  "problem-solving",
  "commercial-awareness",
  "mentoring",
  "positivity",
  "trustworthiness",
  "creativity",
  "feedback",
  "responsibility",
  "commitment",
  "flexibility",
];

/** Six scales from a management pole to a leadership pole, neither of them the better one. */
const DIMENSIONS: readonly Dimension[] = [
  {
    key: "focus",
    name: "Focus",
    managementPole: "Systems, structure, tasks, execution, the how",
    leadershipPole: "Vision, people, purpose, ideas, the why",
  },
  {
    key: "goal",
    name: "Goal",
    managementPole: "Efficiency, stability, consistency, maintaining",
    leadershipPole: "Change, growth, adaptability, innovating",
  },
  {
    key: "style",
    name: "Style",
    managementPole: "Organising and controlling, administering",
    leadershipPole: "Inspiring and influencing, aligning people",
  },
  {
    key: "timeframe",
    name: "Timeframe",
    managementPole: "Short to medium term, day to day",
    leadershipPole: "Long term, strategic",
  },
  {
    key: "power-source",
    name: "Power source",
    managementPole: "Position and formal authority",
    leadershipPole: "Trust, respect, charisma",
  },
  {
    key: "risk-attitude",
    name: "Risk attitude",
    managementPole: "Averse: reduces and controls risk",
    leadershipPole: "Embraces uncertainty and change",
  },
];

/** The framework that every organisation starts with, and may then edit in versions of its own. */
export const STANDARD_FRAMEWORK: Framework = {
  skills: ORDER.map((key) => STANDARD_SKILLS[key]),
  dimensions: DIMENSIONS,
};
