import { describe, expect, it } from "vitest";
import { dueStateOf, mergedSteps, usualDueDay } from "./goal";

describe("a goal's day", () => {
  const state = (dueOn: string, isDone = false) => dueStateOf({ dueOn, isDone, today: "2026-02-25" });

  it.each([
    ["2026-02-24", "overdue"],
    ["2026-02-25", "today"],
    ["2026-02-26", "soon"],
    ["2026-03-04", "soon"],
    ["2026-03-05", "later"],
  ])("%s is %s", (day, word) => {
    expect(state(day)).toBe(word);
  });

  it("no longer matters once it is reached", () => {
    expect(state("2020-01-01", true)).toBe("reached");
  });

  it("is four weeks away to begin with", () => {
    expect(usualDueDay("2026-02-25")).toBe("2026-03-25");
  });
});

describe("changed steps", () => {
  const done = (text: string) => ({ text, isDone: true });

  it("keep the ticks of those that stay, wherever they stand now", () => {
    expect(mergedSteps([done("a"), { text: "b", isDone: false }], ["b", "c", "a"])).toEqual([
      { text: "b", isDone: false },
      { text: "c", isDone: false },
      done("a"),
    ]);
  });

  it("take a tick once for words that stand there twice", () => {
    expect(mergedSteps([done("a")], ["a", "a"])).toEqual([done("a"), { text: "a", isDone: false }]);
  });
});
