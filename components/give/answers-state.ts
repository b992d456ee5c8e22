import type { Answers, DimensionAnswer, SkillAnswer } from "@/lib/domain/answers";
import type { ReflectionKey } from "@/lib/domain/growth";

/** What stands in the form: every place for text is there, if only as an empty one. */
export type FormAnswers = {
  readonly skills: Readonly<Record<string, SkillAnswer>>;
  readonly dimensions: Readonly<Record<string, DimensionAnswer>>;
  readonly comments: {
    readonly skills: Readonly<Record<string, string>>;
    readonly keep: string;
    readonly differently: string;
  };
  readonly reflection: Readonly<Record<ReflectionKey, string>>;
};

export type ClosingComment = "keep" | "differently";

export type AnswersAction =
  | { type: "skill"; key: string; answer: SkillAnswer | null }
  | { type: "dimension"; key: string; answer: DimensionAnswer | null }
  | { type: "skill_comment"; key: string; text: string }
  | { type: "comment"; key: ClosingComment; text: string }
  | { type: "reflection"; key: ReflectionKey; text: string }
  | { type: "load"; answers: FormAnswers };

const isGiven = <T>(record: Readonly<Record<string, T>>, key: string, value: T | null): boolean =>
  value === null ? !Object.hasOwn(record, key) : record[key] === value;

const changed = <T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Record<string, T> => {
  const { [key]: _, ...rest } = record;
  return value === null ? rest : { ...rest, [key]: value };
};

export const answersReducer = (answers: FormAnswers, action: AnswersAction): FormAnswers => {
  const { comments } = answers;
  switch (action.type) {
    case "skill":
      // what changes nothing is no change: there is nothing to save
      if (isGiven(answers.skills, action.key, action.answer)) return answers;
      return { ...answers, skills: changed(answers.skills, action.key, action.answer) };
    case "dimension":
      if (isGiven(answers.dimensions, action.key, action.answer)) return answers;
      return { ...answers, dimensions: changed(answers.dimensions, action.key, action.answer) };
    case "skill_comment":
      return {
        ...answers,
        comments: { ...comments, skills: changed(comments.skills, action.key, action.text || null) },
      };
    case "comment":
      return { ...answers, comments: { ...comments, [action.key]: action.text } };
    case "reflection":
      return { ...answers, reflection: { ...answers.reflection, [action.key]: action.text } };
    case "load":
      return action.answers;
  }
};

/** The form as it stands for these answers; without any, an empty one. */
export const formAnswers = (answers: Answers | null): FormAnswers => ({
  skills: answers?.skills ?? {},
  dimensions: answers?.dimensions ?? {},
  comments: {
    skills: answers?.comments.skills ?? {},
    keep: answers?.comments.keep ?? "",
    differently: answers?.comments.differently ?? "",
  },
  reflection: {
    tasksOrVision: answers?.reflection?.tasksOrVision ?? "",
    controlOrInfluence: answers?.reflection?.controlOrInfluence ?? "",
    rightOrRightThings: answers?.reflection?.rightOrRightThings ?? "",
  },
});

const written = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([key, text]) => [key, text.trim()] as const)
      .filter(([, text]) => text !== "")
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** What is saved: texts trimmed, empty ones left out. */
export const savedAnswers = (answers: FormAnswers, { isSelf }: { isSelf: boolean }): Answers => {
  const { skills, ...closing } = answers.comments;
  return {
    skills: answers.skills,
    dimensions: answers.dimensions,
    comments: { skills: written(skills), ...written(closing) },
    ...(isSelf ? { reflection: written(answers.reflection) } : {}),
  };
};

const byKey = (record: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Two forms would be saved as the same answers. */
export const isSame = (a: FormAnswers, b: FormAnswers): boolean => {
  const parts = (answers: FormAnswers): string => {
    const { skills, dimensions, comments, reflection } = savedAnswers(answers, { isSelf: true });
    return [byKey(skills), byKey(dimensions), byKey({ ...comments }), byKey({ ...reflection })].join();
  };
  return parts(a) === parts(b);
};
