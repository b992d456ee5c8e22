import type { StandardSkillKey } from "./framework";

/** Which hat a situation asks for first. */
export type Hat = "leadership" | "management" | "both";

export type Situation = {
  readonly key: string;
  readonly title: string;
  readonly hat: Hat;
  /** The skills that the situation leans on, most telling first. */
  readonly leansOn: readonly StandardSkillKey[];
  readonly sentence: string;
};

/** Five situations that teams meet again and again, and the hat that each one needs. */
export const SITUATIONS: readonly Situation[] = [
  {
    key: "change",
    title: "A time of change",
    hat: "leadership",
    leansOn: ["communication", "motivation", "positivity", "flexibility", "trustworthiness"],
    sentence: "People need to hear where things are heading, and to believe the person who tells them.",
  },
  {
    key: "innovation",
    title: "Encouraging innovation",
    hat: "leadership",
    leansOn: ["creativity", "feedback", "motivation", "flexibility", "commitment"],
    sentence:
      "New ideas need somebody who invites them, answers them honestly and stays with them for long enough.",
  },
  {
    key: "project",
    title: "Carrying a project out",
    hat: "management",
    leansOn: ["organization", "delegation", "forward-planning", "problem-solving", "communication"],
    sentence: "The aim is agreed; now steps, owners and dates have to fit together and be kept in view.",
  },
  {
    key: "obstacle",
    title: "An unexpected obstacle",
    hat: "both",
    leansOn: ["flexibility", "creativity", "problem-solving", "organization", "communication"],
    sentence:
      "Leadership adapts and pivots where the old way is closed; management troubleshoots and keeps the plan on track.",
  },
  {
    key: "deadline",
    title: "Meeting a deadline",
    hat: "management",
    leansOn: ["organization", "forward-planning", "problem-solving", "delegation", "interpersonal-skills"],
    sentence: "Little time is left, so the order of the work, clear owners and calm dealings count for most.",
  },
];
