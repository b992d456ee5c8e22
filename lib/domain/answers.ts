import type { NOT_OBSERVED, Place, Rating } from "./scale";

export type SkillAnswer = Rating | typeof NOT_OBSERVED;
export type DimensionAnswer = Place | typeof NOT_OBSERVED;

/** One person's answers to one invitation. What is left out is unanswered. */
export type Answers = {
  readonly skills: Readonly<Record<string, SkillAnswer>>;
  readonly dimensions: Readonly<Record<string, DimensionAnswer>>;
  readonly comments: {
    readonly skills?: Readonly<Record<string, string>>;
    readonly keep?: string;
    readonly differently?: string;
  };
  /** Only on the form about oneself, and only ever shown to its writer. */
  readonly reflection?: {
    readonly tasksOrVision?: string;
    readonly controlOrInfluence?: string;
    readonly rightOrRightThings?: string;
  };
};

/** How many questions have an answer; "not observed" is one. */
export const countAnswered = ({ skills, dimensions }: Pick<Answers, "skills" | "dimensions">): number =>
  Object.keys(skills).length + Object.keys(dimensions).length;
