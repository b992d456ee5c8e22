import { chanceFrom } from "../domain/world";
import { between } from "./answers";
import { withSubjects } from "./mutation";
import type { Given, World } from "./world";

/** The same people who answer the same questions, with other numbers and other words. */
export const answeredOtherwise = (original: World): World => {
  const chance = chanceFrom(original.seed);
  const numbers = (
    answers: Readonly<Record<string, number | string>>,
    [least, most]: readonly [number, number],
  ) =>
    Object.fromEntries(
      Object.entries(answers).map(([key, answer]) => [
        key,
        typeof answer === "number" ? between(least, most, chance) : answer,
      ]),
    );
  const otherwise = ({ skills, dimensions }: Given): Given => ({
    skills: numbers(skills, [1, 5]),
    dimensions: numbers(dimensions, [-3, 3]),
    comments: { keep: `other words ${Math.floor(chance() * 1e9).toString(36)}` },
  });
  return withSubjects(original, (subject) => ({
    ...subject,
    asked: subject.asked.map((asked) => ({ ...asked, given: asked.given && otherwise(asked.given) })),
  }));
};
