import { describe, expect, it } from "vitest";
import { mergeAnswers } from "./answers-merge";
import { type AnswersAction, answersReducer, formAnswers } from "./answers-state";

const base = formAnswers({ skills: { feedback: 3 }, dimensions: {}, comments: { keep: "calm" } });
const through = (...actions: AnswersAction[]) => actions.reduce(answersReducer, base);

describe("two places that answered the same form", () => {
  it("are put together where they answered different questions", () => {
    const here = through(
      { type: "skill", key: "motivation", answer: 4 },
      { type: "comment", key: "keep", text: "calm and kind" },
    );
    const there = through(
      { type: "dimension", key: "goal", answer: 0 },
      { type: "skill_comment", key: "feedback", text: "more of it" },
    );
    expect(mergeAnswers(base, here, there)).toEqual({
      answers: {
        skills: { feedback: 3, motivation: 4 },
        dimensions: { goal: 0 },
        comments: { skills: { feedback: "more of it" }, keep: "calm and kind", differently: "" },
        reflection: base.reflection,
      },
      here: 2,
      there: 2,
      both: 0,
      clashes: [],
    });
  });

  it("keep what is here where both changed the same, and say so", () => {
    const here = through({ type: "skill", key: "feedback", answer: 4 });
    const there = through({ type: "skill", key: "feedback", answer: 5 });
    const merged = mergeAnswers(base, here, there);
    expect(merged).toMatchObject({ here: 0, there: 0, both: 1, clashes: ["feedback"] });
    expect(merged.answers.skills).toEqual({ feedback: 4 });
  });

  it("take over an answer that was cleared in one place, and the same change in both as none", () => {
    const cleared = through({ type: "skill", key: "feedback", answer: null });
    expect(mergeAnswers(base, base, cleared).answers.skills).toEqual({});
    expect(mergeAnswers(base, cleared, base).answers.skills).toEqual({});
    const same = through({ type: "comment", key: "keep", text: "calm " });
    expect(mergeAnswers(base, same, base)).toMatchObject({ here: 0, there: 0, both: 0 });
  });
});
