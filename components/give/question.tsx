import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Button } from "@/components/ui/button";
import { NOT_OBSERVED } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";
import { type KeyAction, keyAction } from "./question-keys";

type Answer = number | typeof NOT_OBSERVED;

type QuestionProps = {
  id: string;
  number: number;
  name: string;
  description: ReactNode;
  /** the points of the scale from the left */
  points: readonly number[];
  isAnswered: boolean;
  onAnswer: (answer: Answer | null) => void;
  onComment?: () => void;
  children: ReactNode;
};

const isText = (target: EventTarget): boolean => target instanceof HTMLTextAreaElement;

const focusIn = (question: Element, answer?: Answer): void => {
  const radio =
    (answer !== undefined && question.querySelector<HTMLInputElement>(`input[value="${answer}"]`)) ||
    question.querySelector<HTMLInputElement>("input:checked") ||
    question.querySelector<HTMLInputElement>("input");
  radio?.focus({ preventScroll: true });
};

const moveFrom = (question: Element, by: 1 | -1): void => {
  const all = [...document.querySelectorAll("[data-question]")];
  const next = all[all.indexOf(question) + by];
  if (!next) return;
  focusIn(next);
  next.scrollIntoView({ block: "center" });
};

/** One question: its name, its scale, and the keys that answer it while it has the focus. */
export const Question = ({
  id,
  number,
  name,
  description,
  points,
  isAnswered,
  onAnswer,
  onComment,
  children,
}: QuestionProps) => {
  const frame = useRef<HTMLFieldSetElement>(null);

  const answer = (value: Answer | null) => {
    onAnswer(value);
    if (frame.current) focusIn(frame.current, value ?? undefined);
  };
  const act = (action: KeyAction) => {
    if (action.type === "answer") answer(action.point);
    if (action.type === "not_observed") answer(NOT_OBSERVED);
    if (action.type === "clear") answer(null);
    if (action.type === "comment") onComment?.();
    if (action.type === "move" && frame.current) moveFrom(frame.current, action.by);
  };
  const press = (event: KeyboardEvent) => {
    if (isText(event.target)) {
      if (event.key === "Escape" && frame.current) focusIn(frame.current);
      return;
    }
    const action = keyAction(event, points);
    if (!action) return;
    event.preventDefault();
    act(action);
  };

  return (
    <fieldset
      ref={frame}
      data-question={id}
      onKeyDown={press}
      aria-describedby={`${id}-description`}
      className="group/question -mx-4 grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3 border-line border-t px-4 py-6 transition-colors duration-100 focus-within:bg-raised sm:-mx-6 sm:px-6"
    >
      <legend className="contents">
        <span className="flex min-h-7 items-baseline gap-2.5">
          <span aria-hidden="true" className="figures w-5 shrink-0 text-faint text-sm">
            {number}
          </span>
          <span className="font-semibold text-lg">{name}</span>
        </span>
      </legend>
      <div id={`${id}-description`} className="-mt-2 pl-7.5 text-muted">
        {description}
      </div>
      {children}
      {isAnswered ? (
        <div className="absolute">
          <Button size="small" variant="quiet" onClick={() => answer(null)}>
            {t("Clear")}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
};
