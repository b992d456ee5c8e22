import { type Dispatch, memo } from "react";
import type { DimensionAnswer } from "@/lib/domain/answers";
import { NOT_OBSERVED, PLACES, type Place } from "@/lib/domain/scale";
import type { Dimension } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";
import { AnswerOption, NotObserved } from "./answer-option";
import type { AnswersAction } from "./answers-state";
import { Question } from "./question";
import styles from "./scale.module.css";

type DimensionQuestionProps = {
  dimension: Dimension;
  number: number;
  answer: DimensionAnswer | undefined;
  dispatch: Dispatch<AnswersAction>;
};

/** How far from the middle: the same words to both sides. */
const DISTANCES = [t("middle"), t("slightly"), t("rather"), t("clearly")] as const;
const distance = (place: Place): string => DISTANCES[Math.abs(place)] ?? "";

const placeWords = (place: Place, { managementPole, leadershipPole }: Dimension): string => {
  if (place === 0) return t("middle, between the two");
  return t("{word}: {pole}", { word: distance(place), pole: place < 0 ? managementPole : leadershipPole });
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
      answer: value === NOT_OBSERVED || isPlace(value) ? value : null,
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
      <div className={styles.scale}>
        <div className={styles.places}>
          {PLACES.map((place) => (
            <AnswerOption
              key={place}
              name={`dimension-${key}`}
              value={place}
              label={placeWords(place, dimension)}
              isChosen={answer === place}
              onChoose={() => give(place)}
            >
              <i />
              <small>{distance(place)}</small>
            </AnswerOption>
          ))}
        </div>
        <NotObserved
          name={`dimension-${key}`}
          isChosen={answer === NOT_OBSERVED}
          onChoose={() => give(NOT_OBSERVED)}
        />
      </div>
    </Question>
  );
});
