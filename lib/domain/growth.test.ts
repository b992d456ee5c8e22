import { describe, expect, it } from "vitest";
import { STANDARD_FRAMEWORK } from "./framework";
import { REFLECTION_QUESTIONS, WAYS_TO_GROW } from "./growth";
import { firstStepsOf } from "./growth-steps";

describe("growth", () => {
  it("asks the three questions that the form about oneself keeps", () => {
    expect(REFLECTION_QUESTIONS.map((q) => q.key)).toEqual([
      "tasksOrVision",
      "controlOrInfluence",
      "rightOrRightThings",
    ]);
  });

  it("knows four ways", () => {
    expect(new Set(WAYS_TO_GROW.map((way) => way.text)).size).toBe(4);
  });

  it("has one or two first steps of its own for every skill", () => {
    const lists = STANDARD_FRAMEWORK.skills.map((skill) => firstStepsOf(skill.key));
    for (const list of lists) expect([1, 2]).toContain(list.length);
    expect(new Set(lists.flat()).size).toBe(lists.flat().length);
  });

  it("has no first step for a skill that it does not know", () => {
    expect(firstStepsOf("juggling")).toEqual([]);
    expect(firstStepsOf("toString")).toEqual([]);
  });
});
