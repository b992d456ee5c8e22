import { describe, expect, it } from "vitest";
import type { Answers } from "./answers";
import { poolComments } from "./comment-pool";
import { STANDARD_FRAMEWORK } from "./framework";

const said = (comments: Answers["comments"]): Answers => ({ skills: {}, dimensions: {}, comments });
const ballots = [
  said({ skills: { positivity: " b " }, keep: "listen", differently: "" }),
  said({ skills: { positivity: "a", unknown: "x" }, keep: "   " }),
  said({ skills: { positivity: "c" }, keep: "ask" }),
];

describe("pooled comments", () => {
  it("are sorted by text, so that nothing of the ballots' order is left, and blank ones are gone", () => {
    const pooled = poolComments(ballots, STANDARD_FRAMEWORK);
    expect(pooled).toEqual(poolComments([...ballots].reverse(), STANDARD_FRAMEWORK));
    expect(pooled.skills.positivity).toEqual(["a", "b", "c"]);
    expect(pooled.keep).toEqual(["ask", "listen"]);
    expect(pooled.differently).toEqual([]);
  });

  it("have a place for every skill of the framework and none for others", () => {
    expect(Object.keys(poolComments(ballots, STANDARD_FRAMEWORK).skills)).toEqual(
      STANDARD_FRAMEWORK.skills.map(({ key }) => key),
    );
  });

  it("are shuffled for each question on its own", () => {
    const asked: unknown[][] = [];
    const pooled = poolComments(ballots, STANDARD_FRAMEWORK, (items) => {
      asked.push([...items]);
      return [...items].reverse();
    });
    expect(pooled.skills.positivity).toEqual(["c", "b", "a"]);
    expect(asked).toHaveLength(STANDARD_FRAMEWORK.skills.length + 2);
  });
});
