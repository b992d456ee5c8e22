import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { NOT_OBSERVED } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";
import { focusQuestion, moveFrom } from "./question-focus";
import { keyAction } from "./question-keys";

type Answer = number | typeof NOT_OBSERVED;

type QuestionProps = {
  id: string;
  number: number;
  name: string;
  description: ReactNode;
  /** the points of the scale from the left */
  points: readonly number[];
  answer: Answer | undefined;
  onAnswer: (answer: Answer | null) => void;
  /** opens the place for a comment, where there is one */
  onComment?: () => void;
  /** what else can be done, in a row under the scale */
  actions?: ReactNode;
  /** what is under the scale */
  footer?: ReactNode;
  children: ReactNode;
};

/** One question: its name, its scale, and the keys that answer it while it has the focus. */
export const Question = ({ id, number, name, description, points, answer, ...rest }: QuestionProps) => {
  const { onAnswer, onComment, actions, footer, children } = rest;
  const frame = useRef<HTMLFieldSetElement>(null);

  const give = (value: Answer | null) => {
    onAnswer(value);
    focusQuestion(frame.current, value);
  };
  const press = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement) {
      if (event.key === "Escape") focusQuestion(frame.current);
      return;
    }
    const meant = keyAction(event, points);
    if (!meant) return;
    event.preventDefault();
    if (meant.type === "answer") give(meant.point);
    if (meant.type === "not_observed") give(NOT_OBSERVED);
    if (meant.type === "clear") give(null);
    if (meant.type === "comment") onComment?.();
    if (meant.type === "move") moveFrom(frame.current, meant.by);
  };

  return (
    <fieldset
      ref={frame}
      id={id}
      data-question=""
      onKeyDown={press}
      aria-describedby={`${id}-description`}
      className="-mx-4 grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3 border-line border-t px-4 pt-5 pb-4 transition-colors duration-100 focus-within:bg-raised sm:-mx-6 sm:px-6"
    >
      <legend className="float-left flex items-baseline gap-2">
        <span className="font-semibold text-lg">{name}</span>
        <span aria-hidden="true" className="figures text-faint text-sm">
          {number}
        </span>
      </legend>
      <div id={`${id}-description`} className="-mt-2 text-muted">
        {description}
      </div>
      {children}
      <div className="-mx-2.5 flex min-h-7 flex-wrap xs:gap-x-1">
        {actions}
        {answer === undefined ? null : (
          <Button
            size="small"
            variant="quiet"
            aria-label={t("Clear the answer: {name}", { name })}
            onClick={() => give(null)}
          >
            <Icon name="cross" className="size-3.5" />
            {t("Clear")}
          </Button>
        )}
      </div>
      {footer}
    </fieldset>
  );
};
