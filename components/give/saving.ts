import type { AnswerState, RequestProblem } from "./answers-request";
import type { FormAnswers } from "./answers-state";
import { type Attempt, isWorthAnotherTry, type Saved } from "./saved-state";

/** Where one form stands between its writer and the server. */
export type Saving = {
  readonly saved: Saved;
  readonly wanted: AnswerState;
  /** on its way now: one at a time, so that the newest is the last */
  readonly attempt: Attempt | null;
  /** tries in a row of which no answer came */
  readonly failures: number;
  /** what they held, the newest last: any of them may be kept there all the same */
  readonly lost: readonly Attempt[];
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
  | { type: "attempted"; attempt: Attempt }
  | { type: "saved"; now: Saved }
  | { type: "failed"; problem: RequestProblem }
  | { type: "offline" | "online" | "send" | "retry" }
  /** from now on the page stands on this, whatever it stood on before */
  | { type: "stand"; on: Saved; wanted: AnswerState };

const DELAY = 800;
const LONGEST_WAIT = 15_000;
const LOST_MOST = 20;

export const savingOf = (saved: Saved): Saving => ({
  saved,
  wanted: saved.state,
  attempt: null,
  failures: 0,
  lost: [],
  isOffline: false,
  hasWaited: false,
  isBack: false,
  failure: null,
  refused: null,
});

const afterFailure = (saving: Saving, problem: RequestProblem): Saving =>
  isWorthAnotherTry(problem)
    ? {
        ...saving,
        attempt: null,
        failures: saving.failures + 1,
        lost: saving.attempt ? [...saving.lost, saving.attempt].slice(-LOST_MOST) : saving.lost,
        hasWaited: true,
      }
    : {
        ...saving,
        attempt: null,
        failures: 0,
        // a sending that was refused is pressed again, never repeated behind somebody's back
        wanted: saving.saved.state,
        failure: problem,
        refused: saving.attempt?.answers ?? null,
      };

export const savingReducer = (saving: Saving, event: SavingEvent): Saving => {
  switch (event.type) {
    case "attempted":
      return { ...saving, attempt: event.attempt, failure: null, isBack: false };
    case "saved":
      return {
        ...savingOf(event.now),
        // what was pressed while this save was on its way still stands
        wanted: saving.wanted === "sent" ? "sent" : event.now.state,
        isOffline: saving.isOffline,
        isBack: saving.hasWaited,
      };
    case "failed":
      return afterFailure(saving, event.problem);
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
  const { saved, wanted, failures } = saving;
  if (!isUnsaved(saving, answers) || saving.attempt || saving.isOffline) return null;
  if (failureOf(saving, answers)) return null;
  const pause = wanted === saved.state ? DELAY : 0;
  const delay = failures > 0 ? Math.min(1000 * 2 ** (failures - 1), LONGEST_WAIT) : pause;
  return { attempt: { answers, state: wanted, edition: saved.edition }, delay };
};
