import { expect, it } from "vitest";
import { STANDARD_FRAMEWORK } from "./framework";
import { skillNames } from "./skill-name";

const [first, second, third] = STANDARD_FRAMEWORK.skills;
const of = (...skills: (typeof STANDARD_FRAMEWORK.skills)[number][]) => ({ skills, dimensions: [] });

it("calls a skill what it is called now, and one that is gone what it was called then", () => {
  const then = of({ ...first!, name: "As it was" }, third!);
  const now = of(second!, first!);
  expect([...skillNames(now, then)]).toEqual(
    [second, first, third].map((skill) => [skill!.key, skill!.name]),
  );
  expect([...skillNames(now, undefined).keys()]).toEqual([second!.key, first!.key]);
});
