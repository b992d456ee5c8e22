import type { Answers } from "./answers";

export type ReflectionKey = keyof NonNullable<Answers["reflection"]>;

export type ReflectionQuestion = {
  readonly key: ReflectionKey;
  readonly question: string;
  readonly hint: string;
};

/** Three questions about a person's own style. The answers are never shown to anybody but their writer. */
export const REFLECTION_QUESTIONS: readonly ReflectionQuestion[] = [
  {
    key: "tasksOrVision",
    question: "Do you spend more of your week coordinating tasks, or casting a vision?",
    hint: "Think of the last five working days. Which of the two would you like more of?",
  },
  {
    key: "controlOrInfluence",
    question: "When you want something to happen, do you reach for control or for influence?",
    hint: "Recall one time when you decided, and one when you persuaded. Which came more easily?",
  },
  {
    key: "rightOrRightThings",
    question: "Do you think more about doing things right, or about doing the right things?",
    hint: "Both are needed. Which of the two do the people around you lean on you for?",
  },
];

export type WayToGrow = { readonly key: string; readonly title: string; readonly text: string };

/** Four ways to grow into the hat that one wears less often. */
export const WAYS_TO_GROW: readonly WayToGrow[] = [
  {
    key: "reflect",
    title: "Reflect on your own style",
    text: "Take ten quiet minutes for three questions, and write the answers down before you read anybody else’s view of you.",
  },
  {
    key: "ask",
    title: "Seek feedback on both roles",
    text: "Ask mentors and colleagues how you lead and how you manage, as two questions. One general question gets one general answer.",
  },
  {
    key: "models",
    title: "Find role models who balance both",
    text: "Look for somebody who can set a direction and also bring a plan home, and watch how they move from one to the other.",
  },
  {
    key: "practise",
    title: "Practise the less familiar side",
    text: "For leadership, start with active listening: say back what you heard before you answer. For management, start with organising: a small goal, a first step and a date.",
  },
];
