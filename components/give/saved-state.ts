import {
  type AnswerState,
  isPassing,
  putAnswers,
  RequestProblem,
  readSaved,
  type SavedForm,
  type Way,
} from "./answers-request";
import { type FormAnswers, formAnswers, isSame, savedAnswers } from "./answers-state";

/** What the server keeps, as far as this page knows. */
export type Saved = {
  readonly answers: FormAnswers;
  readonly state: AnswerState;
  readonly edition: string | null;
};

export const savedOf = ({ draft }: Pick<SavedForm, "draft">): Saved => ({
  answers: formAnswers(draft),
  state: draft?.state ?? "draft",
  edition: draft?.edition ?? null,
});

export type Attempt = {
  readonly answers: FormAnswers;
  readonly state: AnswerState;
  /** what is saved over: another one there is a conflict */
  readonly edition: string | null;
};

const isKept = (saved: Saved, { state, answers }: Pick<Attempt, "state" | "answers">): boolean =>
  saved.state === state && isSame(saved.answers, answers);

/**
 * Saves, and tells a save whose answer got lost on its way from one that was made elsewhere: what is kept there already
 * is what was to be saved, or one of the earlier attempts that are `lost`, over which this one is saved then.
 */
export const save = async (
  way: Way & { isSelf: boolean },
  attempt: Attempt,
  lost: readonly Attempt[] = [],
): Promise<Saved> => {
  const { answers, state } = attempt;
  const body = { answers: savedAnswers(answers, way), state, edition: attempt.edition };
  try {
    return { answers, state, edition: (await putAnswers(way, body)).edition };
  } catch (problem) {
    if (!(problem instanceof RequestProblem) || problem.code !== "changed_elsewhere") throw problem;
    const there = await readSaved(way);
    const saved = savedOf(there);
    if (isKept(saved, attempt)) return { ...saved, answers };
    if (lost.some((earlier) => isKept(saved, earlier)))
      return save(way, { ...attempt, edition: saved.edition });
    throw new RequestProblem(problem.code, problem.message, there);
  }
};

/** Worth another try, just as it is: nobody has to decide anything. */
export const isWorthAnotherTry = (problem: Error): boolean =>
  problem instanceof RequestProblem && isPassing(problem);
