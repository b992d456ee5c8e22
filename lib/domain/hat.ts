import type { SkillList } from "./skill";

/** What stands behind one of the two words: what it answers for, how it tends to be, what it asks. */
export type HatPortrait = {
  readonly name: string;
  readonly asks: string;
  readonly nature: string;
  readonly responsibilities: readonly string[];
  readonly traits: readonly string[];
};

/** The two hats, told side by side. One person often wears both. */
export const HATS: Readonly<Record<SkillList, HatPortrait>> = {
  management: {
    name: "Management",
    asks: "Are we doing things right?",
    nature: "A title: it is tied to a role, and ends with it.",
    responsibilities: [
      "Goals and KPIs",
      "Organising people and processes",
      "Budgeting, scheduling and allocating resources",
      "Monitoring progress and performance",
      "Quality and compliance",
    ],
    traits: ["Organised and detail-oriented", "Solves problems", "Driven by goals", "Mitigates risk"],
  },
  leadership: {
    name: "Leadership",
    asks: "Are we doing the right things, and are we bringing others along?",
    nature: "A state of mind: anyone can lead, at any stage, without a single report.",
    responsibilities: [
      "Vision and direction, and the strategy to reach it",
      "Inspiring and influencing",
      "Coaching and developing people and teams",
      "Driving innovation and change",
      "Leading by example, living the values",
      "Trust and rapport",
      "Clarity and transparency",
    ],
    traits: ["Thinks in visions", "Listens with empathy", "Motivates", "Takes risks"],
  },
};
