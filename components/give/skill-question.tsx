import { type Dispatch, memo } from "react";
import type { SkillAnswer } from "@/lib/domain/answers";
import { NOT_OBSERVED, RATINGS, type Rating } from "@/lib/domain/scale";
import type { Skill } from "@/lib/domain/skill";
import { AnswerOption, NotObserved } from "./answer-option";
import type { AnswersAction } from "./answers-state";
import { CommentButton, CommentText, useComment } from "./comment-field";
import { Question } from "./question";
import styles from "./scale.module.css";
import { SkillExamples } from "./skill-examples";

export type AskedSkill = Pick<Skill, "key" | "name" | "definition" | "behaviours">;

type SkillQuestionProps = {
  skill: AskedSkill;
  number: number;
  /** what each point of the scale is called */
  words: Readonly<Record<Rating, string>>;
  answer: SkillAnswer | undefined;
  comment: string;
  commentLength: number;
  /** whose name may stand in a comment; null where nobody has to be warned of being recognised */
  subject: string | null;
  dispatch: Dispatch<AnswersAction>;
};

const isRating = (answer: number | string | null): answer is Rating =>
  RATINGS.some((rating) => rating === answer);

export const SkillQuestion = memo(
  ({ skill, number, words, answer, comment, ...rest }: SkillQuestionProps) => {
    const { commentLength, subject, dispatch } = rest;
    const { key, name, definition, behaviours } = skill;
    const note = useComment(`comment-${key}`, comment);
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
            <SkillExamples behaviours={behaviours} words={words} />
            <CommentButton note={note} name={name} />
          </>
        }
        footer={
          <CommentText
            note={note}
            name={name}
            text={comment}
            most={commentLength}
            subject={subject}
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
