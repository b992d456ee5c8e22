import { describe, expect, it } from "vitest";
import { RequestProblem } from "./answers-request";
import { answersReducer, type FormAnswers, formAnswers } from "./answers-state";
import type { Saved } from "./saved-state";
import {
  attemptOf,
  failureOf,
  isUnsaved,
  nextAttempt,
  type Saving,
  type SavingEvent,
  savingOf,
  savingReducer,
} from "./saving";

const nothing = formAnswers(null);
const given = (feedback: 1 | 2 | 3 | 4 | 5, from = nothing): FormAnswers =>
  answersReducer(from, { type: "skill", key: "feedback", answer: feedback });
const first: Saved = { answers: nothing, state: "draft", edition: null };
const through = (saving: Saving, ...events: SavingEvent[]) => events.reduce(savingReducer, saving);
const lost = new RequestProblem("unreachable", "");
const tries = (most: number): SavingEvent[] =>
  Array.from({ length: most }, (_, at) => ({ type: "tried", failures: at + 1 }));
const conflict = new RequestProblem("changed_elsewhere", "", { state: "invited", draft: null });

/** What is due is on its way. */
const underWay = (saving: Saving, answers: FormAnswers): Saving => {
  if (!nextAttempt(saving, answers)) throw new Error("nothing is due");
  return savingReducer(saving, { type: "began" });
};
/** The last try is taken, with what the form held then. */
const saved = (saving: Saving, answers: FormAnswers, edition: string): Saving => {
  if (!saving.isUnderWay) throw new Error("nothing is on its way");
  return savingReducer(saving, { type: "saved", now: { ...attemptOf(saving, answers), edition } });
};

describe("saving one form", () => {
  it("waits for nothing where nothing was changed", () => {
    expect(nextAttempt(savingOf(first), nothing)).toBeNull();
  });

  it("saves a change after a moment, over the edition it started from, one save at a time", () => {
    const one = given(3);
    const next = nextAttempt(savingOf(first), one);
    expect(next).toMatchObject({ attempt: { answers: one, state: "draft", edition: null }, delay: 800 });
    const going = underWay(savingOf(first), one);
    const two = given(4, one);
    expect(nextAttempt(going, two)).toBeNull();
    // changed again before a try: that is what is saved
    expect(attemptOf(going, two)).toEqual({ answers: two, state: "draft", edition: null });
    const then = saved(going, one, "e1");
    expect(isUnsaved(then, one)).toBe(false);
    expect(nextAttempt(then, two)?.attempt).toMatchObject({ answers: two, edition: "e1" });
  });

  it("keeps to a sending that was pressed while another save was on its way", () => {
    const one = given(3);
    const going = underWay(savingOf(first), one);
    const draft: Saved = { answers: one, state: "draft", edition: "e1" };
    const then = through(going, { type: "send" }, { type: "saved", now: draft });
    expect(nextAttempt(then, one)).toMatchObject({ attempt: { state: "sent", edition: "e1" }, delay: 0 });
    expect(saved(underWay(then, one), one, "e2").saved.state).toBe("sent");
  });
});

describe("without a connection", () => {
  const one = given(3);

  it("says once it is saved that it had to wait, until the next change goes out", () => {
    const away = through(underWay(savingOf(first), one), { type: "offline" }, { type: "tried", failures: 1 });
    expect([isUnsaved(away, one), away.failures]).toEqual([true, 1]);
    const again = saved(savingReducer(away, { type: "online" }), one, "e1");
    expect(again).toMatchObject({ isBack: true, hasWaited: false, isOffline: false, failures: 0 });
    expect(underWay(again, given(5, one)).isBack).toBe(false);
  });

  it("says so too where only the server was away", () => {
    const trying = through(underWay(savingOf(first), one), ...tries(7));
    expect(nextAttempt(trying, one)).toBeNull();
    expect(saved(trying, one, "e1")).toMatchObject({ failures: 0, isBack: true });
  });

  it("does not keep somebody waiting who had nothing to save", () => {
    const back = through(savingOf(first), { type: "tried", failures: 0 });
    expect(back).toEqual(savingOf(first));
  });

  it("is due again where a try was given up before it got there", () => {
    const held = savingReducer(underWay(savingOf(first), one), {
      type: "failed",
      problem: lost,
      refused: one,
    });
    expect(nextAttempt(held, one)?.attempt.answers).toBe(one);
    expect(failureOf(held, one)).toBeNull();
  });

  it("sends what was pressed offline when the connection is back, and calls it sent only then", () => {
    const pressed = through(savingOf(first), { type: "offline" }, { type: "send" });
    expect(pressed.saved.state).toBe("draft");
    const back = savingReducer(pressed, { type: "online" });
    expect(nextAttempt(back, one)?.attempt.state).toBe("sent");
    expect(saved(underWay(back, one), one, "e1").saved.state).toBe("sent");
  });
});

describe("what is refused", () => {
  const one = given(3);

  it("waits for a decision, and a sending is not repeated by itself", () => {
    const pressed = underWay(savingReducer(savingOf(first), { type: "send" }), one);
    const refused = savingReducer(pressed, { type: "failed", problem: conflict, refused: one });
    expect(failureOf(refused, one)).toBe(conflict);
    expect([nextAttempt(refused, one), nextAttempt(refused, given(5, one))]).toEqual([null, null]);
    expect(refused.wanted).toBe("draft");
    expect(nextAttempt(savingReducer(refused, { type: "retry" }), one)?.attempt.state).toBe("draft");
  });

  it("is not sent before the choice, and tried again by pressing where there is none to make", () => {
    const failed = (problem: RequestProblem) =>
      savingReducer(underWay(savingOf(first), one), { type: "failed", problem, refused: one });
    expect(savingReducer(failed(conflict), { type: "send" }).wanted).toBe("draft");
    const pressed = savingReducer(failed(new RequestProblem("nobody", "")), { type: "send" });
    expect(nextAttempt(pressed, one)?.attempt.state).toBe("sent");
  });

  it("is tried again once a text is corrected", () => {
    const problem = new RequestProblem("invalid", "Too long");
    const refused = savingReducer(underWay(savingOf(first), one), { type: "failed", problem, refused: one });
    expect(nextAttempt(refused, one)).toBeNull();
    const corrected = given(4, one);
    expect(failureOf(refused, corrected)).toBeNull();
    expect(nextAttempt(refused, corrected)?.attempt.answers).toBe(corrected);
  });

  it("is saved over what is there once the writer has chosen, and over nothing newer", () => {
    const refused = savingReducer(underWay(savingOf(first), one), {
      type: "failed",
      problem: conflict,
      refused: one,
    });
    const there: Saved = { answers: given(5), state: "sent", edition: "e9" };
    const mine = savingReducer(refused, { type: "stand", on: there, wanted: "sent" });
    expect(nextAttempt(mine, one)?.attempt).toEqual({ answers: one, state: "sent", edition: "e9" });
    expect(nextAttempt(mine, there.answers)).toBeNull();
  });
});
