import { describe, expect, it } from "vitest";
import { RequestProblem } from "./answers-request";
import { answersReducer, type FormAnswers, formAnswers } from "./answers-state";
import type { Saved } from "./saved-state";
import {
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
const conflict = new RequestProblem("changed_elsewhere", "", { state: "invited", draft: null });

/** What is due is on its way. */
const underWay = (saving: Saving, answers: FormAnswers): Saving => {
  const next = nextAttempt(saving, answers);
  if (!next) throw new Error("nothing is due");
  return savingReducer(saving, { type: "attempted", attempt: next.attempt });
};
const saved = (saving: Saving, edition: string): Saving => {
  const { attempt } = saving;
  if (!attempt) throw new Error("nothing is on its way");
  return savingReducer(saving, { type: "saved", now: { ...attempt, edition } });
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
    const then = saved(going, "e1");
    expect(isUnsaved(then, one)).toBe(false);
    expect(nextAttempt(then, two)?.attempt).toMatchObject({ answers: two, edition: "e1" });
  });

  it("keeps to a sending that was pressed while another save was on its way", () => {
    const one = given(3);
    const then = saved(savingReducer(underWay(savingOf(first), one), { type: "send" }), "e1");
    expect(nextAttempt(then, one)).toMatchObject({ attempt: { state: "sent", edition: "e1" }, delay: 0 });
    expect(saved(underWay(then, one), "e2").saved.state).toBe("sent");
  });
});

describe("without a connection", () => {
  const one = given(3);

  it("tries nothing while the browser is offline, and at once when it is back", () => {
    const away = through(savingOf(first), { type: "offline" });
    expect(nextAttempt(away, one)).toBeNull();
    expect(isUnsaved(away, one)).toBe(true);
    const back = through(away, { type: "online" });
    expect(nextAttempt(back, one)).not.toBeNull();
    const again = saved(underWay(back, one), "e1");
    expect([again.isBack, again.hasWaited]).toEqual([true, false]);
    expect(underWay(again, given(5, one)).isBack).toBe(false);
  });

  it("tries again ever more slowly where the server does not answer, without end", () => {
    const delays: number[] = [];
    let saving = savingOf(first);
    for (let n = 0; n < 7; n++) {
      saving = savingReducer(underWay(saving, one), { type: "failed", problem: lost });
      delays.push(nextAttempt(saving, one)?.delay ?? -1);
    }
    expect(delays).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
    expect(saved(underWay(saving, one), "e1")).toMatchObject({ failures: 0, isBack: true });
  });

  it("knows what tries held of which no answer came, until one is answered", () => {
    const two = given(4, one);
    const fail = (saving: Saving, answers: FormAnswers) =>
      savingReducer(underWay(saving, answers), { type: "failed", problem: lost });
    const twice = fail(fail(savingOf(first), one), two);
    expect(twice.lost.map(({ answers }) => answers)).toEqual([one, two]);
    expect(saved(underWay(twice, two), "e1").lost).toEqual([]);
    const there: Saved = { answers: given(5), state: "draft", edition: "e9" };
    expect(savingReducer(twice, { type: "stand", on: there, wanted: "draft" }).lost).toEqual([]);
  });

  it("sends what was pressed offline when the connection is back, and calls it sent only then", () => {
    const pressed = through(savingOf(first), { type: "offline" }, { type: "send" });
    expect(pressed.saved.state).toBe("draft");
    const back = savingReducer(pressed, { type: "online" });
    expect(nextAttempt(back, one)?.attempt.state).toBe("sent");
    expect(saved(underWay(back, one), "e1").saved.state).toBe("sent");
  });
});

describe("what is refused", () => {
  const one = given(3);

  it("waits for a decision, and a sending is not repeated by itself", () => {
    const pressed = underWay(savingReducer(savingOf(first), { type: "send" }), one);
    const refused = savingReducer(pressed, { type: "failed", problem: conflict });
    expect(failureOf(refused, one)).toBe(conflict);
    expect([nextAttempt(refused, one), nextAttempt(refused, given(5, one))]).toEqual([null, null]);
    expect(refused.wanted).toBe("draft");
    expect(nextAttempt(savingReducer(refused, { type: "retry" }), one)?.attempt.state).toBe("draft");
  });

  it("is not sent before the choice, and tried again by pressing where there is none to make", () => {
    const failed = (problem: RequestProblem) =>
      savingReducer(underWay(savingOf(first), one), { type: "failed", problem });
    expect(savingReducer(failed(conflict), { type: "send" }).wanted).toBe("draft");
    const pressed = savingReducer(failed(new RequestProblem("nobody", "")), { type: "send" });
    expect(nextAttempt(pressed, one)?.attempt.state).toBe("sent");
  });

  it("is tried again once a text is corrected", () => {
    const problem = new RequestProblem("invalid", "Too long");
    const refused = savingReducer(underWay(savingOf(first), one), { type: "failed", problem });
    expect(nextAttempt(refused, one)).toBeNull();
    const corrected = given(4, one);
    expect(failureOf(refused, corrected)).toBeNull();
    expect(nextAttempt(refused, corrected)?.attempt.answers).toBe(corrected);
  });

  it("is saved over what is there once the writer has chosen, and over nothing newer", () => {
    const refused = savingReducer(underWay(savingOf(first), one), { type: "failed", problem: conflict });
    const there: Saved = { answers: given(5), state: "sent", edition: "e9" };
    const mine = savingReducer(refused, { type: "stand", on: there, wanted: "sent" });
    expect(nextAttempt(mine, one)?.attempt).toEqual({ answers: one, state: "sent", edition: "e9" });
    expect(nextAttempt(mine, there.answers)).toBeNull();
  });
});
