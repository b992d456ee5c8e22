import { describe, expect, it } from "vitest";
import { SCALE_WORDS, STANDARD_FRAMEWORK, STANDARD_SKILLS } from "./framework";
import { RATINGS } from "./scale";
import { isShared, LEADERSHIP_ONLY, MANAGEMENT_ONLY, SHARED, skillsOf } from "./skill";

const { skills, dimensions } = STANDARD_FRAMEWORK;
const names = (list: "leadership" | "management") => skillsOf(STANDARD_FRAMEWORK, list).map((s) => s.name);
const keysWhere = (test: (skill: (typeof skills)[number]) => boolean) =>
  skills.filter(test).map((s) => s.key);

describe("the standard framework", () => {
  it("draws the management list in its own order", () => {
    expect(names("management")).toEqual([
      "Interpersonal skills",
      "Communication",
      "Motivation",
      "Organization",
      "Delegation",
      "Forward planning",
      "Strategic thinking",
      "Problem-solving",
      "Commercial awareness",
      "Mentoring",
    ]);
  });

  it("draws the leadership list in its own order", () => {
    expect(names("leadership")).toEqual([
      "Communication",
      "Motivation",
      "Delegation",
      "Positivity",
      "Trustworthiness",
      "Creativity",
      "Feedback",
      "Responsibility",
      "Commitment",
      "Flexibility",
    ]);
  });

  it("asks about 17 distinct skills: 7 and 7 exclusive ones and a core of 3", () => {
    expect(new Set(skills.map((s) => s.key)).size).toBe(17);
    expect(skills).toHaveLength(17);
    expect(keysWhere(isShared)).toEqual([...SHARED]);
    expect(keysWhere((s) => s.lists.join() === "leadership")).toEqual([...LEADERSHIP_ONLY]);
    expect(keysWhere((s) => s.lists.join() === "management")).toEqual([...MANAGEMENT_ONLY]);
  });

  it("files every skill under its own key", () => {
    for (const [key, skill] of Object.entries(STANDARD_SKILLS)) expect(skill.key).toBe(key);
  });

  it("says something of its own in every text", () => {
    const texts = skills.flatMap((s) => [
      s.definition,
      s.behaviours.low,
      s.behaviours.middle,
      s.behaviours.high,
    ]);
    expect(texts).toHaveLength(17 * 4);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^[A-Z].{30,}\.$/);
  });

  it("has six dimensions with two different poles each", () => {
    expect(dimensions.map((d) => d.key)).toEqual([
      "focus",
      "goal",
      "style",
      "timeframe",
      "power-source",
      "risk-attitude",
    ]);
    const poles = dimensions.flatMap((d) => [d.managementPole, d.leadershipPole]);
    expect(new Set(poles).size).toBe(12);
    for (const pole of poles) expect(pole.trim()).not.toBe("");
  });

  it("has a word for each point of the scale", () => {
    expect(RATINGS.map((rating) => SCALE_WORDS[rating])).toEqual([
      "almost never",
      "rarely",
      "sometimes",
      "often",
      "almost always",
    ]);
  });
});
