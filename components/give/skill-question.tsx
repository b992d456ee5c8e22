import { type Dispatch, memo } from "react";
import { Details } from "@/components/ui/details";
import type { SkillAnswer } from "@/lib/domain/answers";
import { NOT_OBSERVED, RATINGS, type Rating } from "@/lib/domain/scale";
import type { Skill } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";
import { AnswerOption, NotObserved } from "./answer-option";
import type { AnswersAction } from "./answers-state";
import { CommentButton, CommentText, useComment } from "./comment-field";
import { Question } from "./question";
import styles from "./scale.module.css";

export type AskedSkill = Pick<Skill, "key" | "name" | "definition" | "behaviours">;

type SkillQuestionProps = {
  skill: AskedSkill;
  number: number;
  /** what each point of the scale is called */
  words: Readonly<Record<Rating, string>>;
  answer: SkillAnswer | undefined;
  comment: string;
  commentLength: number;
  dispatch: Dispatch<AnswersAction>;
};

const isRating = (answer: number | string | null): answer is Rating =>
  RATINGS.some((rating) => rating === answer);

export const SkillQuestion = memo(
  ({ skill, number, words, answer, comment, ...rest }: SkillQuestionProps) => {
    const { commentLength, dispatch } = rest;
    const { key, name, definition, behaviours } = skill;
    const note = useComment(comment);
    const give = (value: number | string | null) =>
      dispatch({
        type: "skill",
        key,
        answer: value === NOT_OBSERVED || isRating(value) ? value : null,
      });

    return (
      <Question
        id={`skill-${key}`}
        number={number}
        name={name}
        description={definition}
        points={RATINGS}
        answer={answer}
        onAnswer={give}
        onComment={note.open}
        actions={
          <>
            <div className="pr-1 pl-2.5 has-[[open]]:basis-full has-[[open]]:pr-2.5">
              <Details summary={t("Examples")}>
                <dl className="grid gap-x-5 gap-y-2 pb-2 text-sm sm:grid-cols-3">
                  <Behaviour point={words[1]} text={behaviours.low} />
                  <Behaviour point={words[3]} text={behaviours.middle} />
                  <Behaviour point={words[5]} text={behaviours.high} />
                </dl>
              </Details>
            </div>
            <CommentButton note={note} name={name} />
          </>
        }
        footer={
          <CommentText
            note={note}
            name={name}
            text={comment}
            most={commentLength}
            onWrite={(text) => dispatch({ type: "skill_comment", key, text })}
          />
        }
      >
        <div className={styles.scale}>
          <div className={styles.points}>
            {RATINGS.map((rating) => (
              <AnswerOption
                key={rating}
                name={`skill-${key}`}
                value={rating}
                isChosen={answer === rating}
                onChoose={() => give(rating)}
              >
                <b>{rating}</b> <small>{words[rating]}</small>
              </AnswerOption>
            ))}
          </div>
          <NotObserved
            name={`skill-${key}`}
            isChosen={answer === NOT_OBSERVED}
            onChoose={() => give(NOT_OBSERVED)}
          />
        </div>
      </Question>
    );
  },
);

const Behaviour = ({ point, text }: { point: string; text: string }) => (
  <div>
    <dt className="kicker">{point}</dt>
    <dd>{text}</dd>
  </div>
);
