import { describe, expect, it } from "vitest";
import { countAnswered } from "@/lib/domain/answers";
import { type AnswersAction, answersReducer, formAnswers, isSame, savedAnswers } from "./answers-state";

const formAfter = (...actions: AnswersAction[]) => actions.reduce(answersReducer, formAnswers(null));

describe("the answers in the form", () => {
  it("takes an answer, another one, and its removal", () => {
    const one = formAfter({ type: "skill", key: "feedback", answer: 4 });
    expect(one.skills).toEqual({ feedback: 4 });
    const other = answersReducer(one, { type: "skill", key: "feedback", answer: "not_observed" });
    expect(other.skills).toEqual({ feedback: "not_observed" });
    expect(answersReducer(other, { type: "skill", key: "feedback", answer: null }).skills).toEqual({});
    expect(one.skills).toEqual({ feedback: 4 });
  });

  it("is the very same where nothing changes", () => {
    const one = formAfter(
      { type: "skill", key: "feedback", answer: 4 },
      { type: "dimension", key: "goal", answer: 0 },
    );
    for (const action of [
      { type: "skill", key: "feedback", answer: 4 },
      { type: "skill", key: "motivation", answer: null },
      { type: "dimension", key: "goal", answer: 0 },
    ] as const)
      expect(answersReducer(one, action)).toBe(one);
  });

  it("keeps the middle of a dimension, which is no missing answer", () => {
    const answers = formAfter({ type: "dimension", key: "goal", answer: 0 });
    expect(savedAnswers(answers, { isSelf: false }).dimensions).toEqual({ goal: 0 });
    expect(countAnswered(answers)).toBe(1);
  });

  it("counts not observed as answered, and comments as nothing", () => {
    expect(
      countAnswered(
        formAfter(
          { type: "skill", key: "feedback", answer: "not_observed" },
          { type: "dimension", key: "goal", answer: -3 },
          { type: "skill_comment", key: "motivation", text: "Yes" },
        ),
      ),
    ).toBe(2);
  });
});

describe("what is saved", () => {
  const answers = formAfter(
    { type: "skill_comment", key: "feedback", text: "  Kind and clear. " },
    { type: "skill_comment", key: "motivation", text: "   " },
    { type: "comment", key: "keep", text: "The open door\n" },
    { type: "reflection", key: "tasksOrVision", text: "Tasks" },
  );

  it("leaves out empty texts and trims the others", () => {
    expect(savedAnswers(answers, { isSelf: false })).toEqual({
      skills: {},
      dimensions: {},
      comments: { skills: { feedback: "Kind and clear." }, keep: "The open door" },
    });
  });

  it("holds the reflection on the form about oneself only", () => {
    expect(savedAnswers(answers, { isSelf: true }).reflection).toEqual({ tasksOrVision: "Tasks" });
    expect(savedAnswers(answers, { isSelf: false })).not.toHaveProperty("reflection");
  });

  it("stands in the form again when it is opened", () => {
    const again = formAnswers(savedAnswers(answers, { isSelf: true }));
    expect(isSame(again, answers)).toBe(true);
    expect(again.comments.differently).toBe("");
  });
});

describe("telling two forms apart", () => {
  const first = { type: "skill", key: "feedback", answer: 4 } as const;
  const second = { type: "skill", key: "motivation", answer: 2 } as const;

  it("sees no difference in the order of the answers or in blanks", () => {
    const blank = { type: "comment", key: "keep", text: " " } as const;
    expect(isSame(formAfter(first, second), formAfter(second, first, blank))).toBe(true);
  });

  it("sees every other difference", () => {
    const changes: AnswersAction[] = [
      { type: "skill", key: "feedback", answer: 5 },
      { type: "dimension", key: "goal", answer: 0 },
      { type: "skill_comment", key: "feedback", text: "!" },
      { type: "comment", key: "differently", text: "!" },
      { type: "reflection", key: "controlOrInfluence", text: "!" },
    ];
    for (const change of changes) expect(isSame(formAfter(first), formAfter(first, change))).toBe(false);
  });
});
