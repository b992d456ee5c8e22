import type { AnswerState, RequestProblem } from "./answers-request";
import type { FormAnswers } from "./answers-state";
import { type Attempt, isWorthAnotherTry, type Saved } from "./saved-state";

/** Where one form stands between its writer and the server. */
export type Saving = {
  readonly saved: Saved;
  readonly wanted: AnswerState;
  /** a save is on its way or waits for the connection: one at a time, so that the newest is the last */
  readonly isUnderWay: boolean;
  /** tries in a row that did not reach the server */
  readonly failures: number;
  readonly isOffline: boolean;
  /** something had to wait since the last save */
  readonly hasWaited: boolean;
  /** what had to wait is saved by now */
  readonly isBack: boolean;
  /** the server did not take it; somebody has to decide or to correct something */
  readonly failure: RequestProblem | null;
  readonly refused: FormAnswers | null;
};

export type SavingEvent =
  | { type: "saved"; now: Saved }
  | { type: "failed"; problem: RequestProblem; refused: FormAnswers | null }
  | { type: "tried"; failures: number }
  | { type: "began" | "offline" | "online" | "send" | "retry" }
  /** from now on the page stands on this, whatever it stood on before */
  | { type: "stand"; on: Saved; wanted: AnswerState };

const DELAY = 800;

export const savingOf = (saved: Saved): Saving => ({
  saved,
  wanted: saved.state,
  isUnderWay: false,
  failures: 0,
  isOffline: false,
  hasWaited: false,
  isBack: false,
  failure: null,
  refused: null,
});

export const savingReducer = (saving: Saving, event: SavingEvent): Saving => {
  switch (event.type) {
    case "began":
      return { ...saving, isUnderWay: true, failure: null, isBack: false };
    case "saved":
      return {
        ...savingOf(event.now),
        // what was pressed while this save was on its way still stands
        wanted: saving.wanted === "sent" ? "sent" : event.now.state,
        isOffline: saving.isOffline,
        isBack: saving.hasWaited,
      };
    case "failed":
      // What did not even get there is due again; what was refused waits for somebody.
      return isWorthAnotherTry(event.problem)
        ? { ...saving, isUnderWay: false, hasWaited: true }
        : {
            ...saving,
            isUnderWay: false,
            failures: 0,
            // a sending that was refused is pressed again, never repeated behind somebody's back
            wanted: saving.saved.state,
            failure: event.problem,
            refused: event.refused,
          };
    case "tried":
      return {
        ...saving,
        failures: event.failures,
        hasWaited: saving.hasWaited || event.failures > 0,
      };
    case "offline":
      return { ...saving, isOffline: true, hasWaited: true, isBack: false };
    case "online":
      return { ...saving, isOffline: false, failures: 0 };
    case "send":
      // Between two places somebody has to choose first.
      return saving.failure?.saved
        ? saving
        : { ...saving, wanted: "sent", failure: null, refused: null, failures: 0 };
    case "retry":
      return { ...saving, failure: null, failures: 0 };
    case "stand":
      return { ...savingOf(event.on), wanted: event.wanted, isOffline: saving.isOffline };
  }
};

/** A refused text can be corrected; everything else waits for a decision. */
export const failureOf = ({ failure, refused }: Saving, answers: FormAnswers): RequestProblem | null =>
  failure?.code === "invalid" && refused !== answers ? null : failure;

export const isUnsaved = ({ saved, wanted }: Saving, answers: FormAnswers): boolean =>
  saved.answers !== answers || saved.state !== wanted;

/** What is to be saved next, and after how many milliseconds; null where there is nothing to do but wait. */
export const nextAttempt = (
  saving: Saving,
  answers: FormAnswers,
): { attempt: Attempt; delay: number } | null => {
  const { saved, wanted } = saving;
  if (!isUnsaved(saving, answers) || saving.isUnderWay || failureOf(saving, answers)) return null;
  return { attempt: attemptOf(saving, answers), delay: wanted === saved.state ? DELAY : 0 };
};

/** What a save would send by now. */
export const attemptOf = ({ saved, wanted }: Saving, answers: FormAnswers): Attempt => ({
  answers,
  state: wanted,
  edition: saved.edition,
});
