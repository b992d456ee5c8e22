const SCALE = "input[type=radio]";

/** Puts the focus on an answer of a question: the given one, else the chosen one, else the first. */
export const focusQuestion = (
  question: Element | null | undefined,
  answer?: string | number | null,
): void => {
  const given = answer === undefined || answer === null ? null : `${SCALE}[value="${answer}"]`;
  const radio =
    (given && question?.querySelector<HTMLInputElement>(given)) ||
    question?.querySelector<HTMLInputElement>(`${SCALE}:checked`) ||
    question?.querySelector<HTMLInputElement>(SCALE);
  radio?.focus({ preventScroll: true });
};

/** To the next question, or the one before. */
export const moveFrom = (question: Element | null, by: 1 | -1): void => {
  const all = [...document.querySelectorAll("[data-question]")];
  const next = question && all[all.indexOf(question) + by];
  if (next) showQuestion(next);
};

/** The first question without an answer. */
export const openQuestion = (): Element | null =>
  [...document.querySelectorAll("[data-question]")].find(
    (question) => !question.querySelector("input:checked"),
  ) ?? null;

export const showQuestion = (question: Element): void => {
  focusQuestion(question);
  question.scrollIntoView({ block: "center" });
};
