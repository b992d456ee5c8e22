import { type Dispatch, memo } from "react";
import { Details } from "@/components/ui/details";
import type { SkillAnswer } from "@/lib/domain/answers";
import { RATINGS, type Rating } from "@/lib/domain/scale";
import type { Skill } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";
import { AnswerOption, NotObservedOption } from "./answer-option";
import type { AnswersAction } from "./answers-state";
import { CommentButton, CommentText, useComment } from "./comment-field";
import { Question } from "./question";

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

const WORD =
  "px-0.5 text-2xs leading-3 text-muted group-has-checked/point:text-accent-ink [hyphens:auto] max-[22rem]:group-not-first/point:group-not-last/point:group-not-has-checked/point:sr-only";

export const SkillQuestion = memo(
  ({ skill, number, words, answer, comment, ...rest }: SkillQuestionProps) => {
    const { commentLength, dispatch } = rest;
    const { key, name, definition, behaviours } = skill;
    const note = useComment(comment);
    const give = (value: number | string | null) =>
      dispatch({
        type: "skill",
        key,
        answer: value === "not_observed" || isRating(value) ? value : null,
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
            <div className="px-2.5 has-[[open]]:basis-full">
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
        <div className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_7.5rem] sm:gap-4">
          <div className="grid grid-cols-5 gap-1">
            {RATINGS.map((rating) => (
              <AnswerOption
                key={rating}
                name={`skill-${key}`}
                value={rating}
                isChosen={answer === rating}
                onChoose={() => give(rating)}
                className="group/point flex min-h-13 flex-col items-center justify-center gap-0.5 rounded-md border border-edge bg-raised text-center hover:bg-accent-soft has-checked:border-accent has-checked:bg-accent"
              >
                <span className="figures font-semibold text-base leading-5 group-has-checked/point:text-accent-ink">
                  {rating}
                </span>
                <span className={WORD}>{words[rating]}</span>
              </AnswerOption>
            ))}
          </div>
          <NotObservedOption
            name={`skill-${key}`}
            isChosen={answer === "not_observed"}
            onChoose={() => give("not_observed")}
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
