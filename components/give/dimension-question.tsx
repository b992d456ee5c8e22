import { type Dispatch, memo } from "react";
import { classNames } from "@/components/ui/class-names";
import type { DimensionAnswer } from "@/lib/domain/answers";
import { PLACES, type Place } from "@/lib/domain/scale";
import type { Dimension } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";
import { AnswerOption, NotObservedOption } from "./answer-option";
import type { AnswersAction } from "./answers-state";
import { Question } from "./question";

type DimensionQuestionProps = {
  dimension: Dimension;
  number: number;
  answer: DimensionAnswer | undefined;
  dispatch: Dispatch<AnswersAction>;
};

/** How far from the middle: the same words to both sides, and rings that grow towards both ends. */
const DISTANCES = [
  { word: t("middle"), ring: "size-4" },
  { word: t("slightly"), ring: "size-5" },
  { word: t("rather"), ring: "size-6" },
  { word: t("clearly"), ring: "size-7" },
] as const;

const side = (place: Place): string => {
  if (place === 0) return "group-has-checked/place:border-shared group-has-checked/place:bg-shared";
  return place < 0
    ? "group-has-checked/place:border-management group-has-checked/place:bg-management"
    : "group-has-checked/place:border-leadership group-has-checked/place:bg-leadership";
};

const placeWords = (place: Place, { managementPole, leadershipPole }: Dimension): string => {
  if (place === 0) return t("In the middle");
  const word = DISTANCES[Math.abs(place)]?.word ?? "";
  return t("{word}: {pole}", { word, pole: place < 0 ? managementPole : leadershipPole });
};

const isPlace = (answer: number | string | null): answer is Place => PLACES.some((place) => place === answer);

const Poles = ({ dimension }: { dimension: Dimension }) => (
  <span className="grid grid-cols-2 gap-x-6 text-ink text-sm sm:pr-34">
    <span>{dimension.managementPole}</span>
    <span className="text-right">{dimension.leadershipPole}</span>
  </span>
);

export const DimensionQuestion = memo(({ dimension, number, answer, dispatch }: DimensionQuestionProps) => {
  const { key, name } = dimension;
  const give = (value: number | string | null) =>
    dispatch({
      type: "dimension",
      key,
      answer: value === "not_observed" || isPlace(value) ? value : null,
    });

  return (
    <Question
      id={`dimension-${key}`}
      number={number}
      name={name}
      description={<Poles dimension={dimension} />}
      points={PLACES}
      answer={answer}
      onAnswer={give}
    >
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_7.5rem] sm:gap-4">
        <div className="relative grid grid-cols-7 before:absolute before:inset-x-[7.14%] before:top-5 before:h-px before:bg-edge">
          {PLACES.map((place) => (
            <AnswerOption
              key={place}
              name={`dimension-${key}`}
              value={place}
              isChosen={answer === place}
              onChoose={() => give(place)}
              className="group/place flex min-h-13 flex-col items-center gap-0.5 rounded-md hover:bg-sunken/60"
            >
              <span className="sr-only">{placeWords(place, dimension)}</span>
              <span aria-hidden="true" className="grid h-10 place-items-center">
                <span
                  className={classNames(
                    "rounded-full border-2 border-edge bg-raised forced-colors:group-has-checked/place:border-8",
                    DISTANCES[Math.abs(place)]?.ring,
                    side(place),
                  )}
                />
              </span>
              <span
                aria-hidden="true"
                className="text-2xs text-muted leading-3 group-has-checked/place:font-semibold group-has-checked/place:text-ink max-[22rem]:group-not-first/place:group-not-last/place:group-not-has-checked/place:hidden"
              >
                {DISTANCES[Math.abs(place)]?.word}
              </span>
            </AnswerOption>
          ))}
        </div>
        <NotObservedOption
          name={`dimension-${key}`}
          isChosen={answer === "not_observed"}
          onChoose={() => give("not_observed")}
        />
      </div>
    </Question>
  );
});
