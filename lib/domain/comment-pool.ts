import type { Answers } from "./answers";
import type { ReportComments } from "./report";
import type { Framework } from "./skill";

export type Shuffle = <T>(items: readonly T[]) => T[];

const byText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

const keepOrder: Shuffle = (items) => [...items];

/**
 * Pools the comments of several people, question by question, with nothing left of who wrote them: sorted
 * by text first, so that the order of the ballots leaves no trace, then shuffled for each question alone.
 */
export const poolComments = (
  ballots: readonly Answers[],
  framework: Framework,
  shuffle: Shuffle = keepOrder,
): ReportComments => {
  const pool = (textOf: (comments: Answers["comments"]) => string | undefined): readonly string[] =>
    shuffle(ballots.flatMap(({ comments }) => textOf(comments)?.trim() || []).sort(byText));
  return {
    skills: Object.fromEntries(
      framework.skills.map(({ key }) => [
        key,
        pool(({ skills = {} }) => (Object.hasOwn(skills, key) ? skills[key] : undefined)),
      ]),
    ),
    keep: pool(({ keep }) => keep),
    differently: pool(({ differently }) => differently),
  };
};
