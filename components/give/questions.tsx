import { type Dispatch, useEffect, useState } from "react";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n";
import type { AnswersAction, FormAnswers } from "./answers-state";
import type { DraftPlace } from "./browser-draft";
import { ClosingComments } from "./closing-comments";
import { DimensionQuestion } from "./dimension-question";
import type { Asked, GiveFormProps } from "./form-props";
import { Reflection } from "./reflection";
import { SkillQuestion } from "./skill-question";
import { useWhereabouts } from "./use-whereabouts";

type QuestionsProps = Pick<GiveFormProps, "way" | "name" | "closesAt" | "keyHints" | "isNamed"> & {
  asked: Asked;
  answers: FormAnswers;
  dispatch: Dispatch<AnswersAction>;
  place: DraftPlace;
  /** something was answered before */
  isBegun: boolean;
};

const FIRST = 2;

/**
 * The server draws what fits on the first screen, the browser the rest a moment later: nothing can be
 * answered before the browser is at work, and nobody waits for what is further down.
 */
const useIsWhole = (): boolean => {
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => setIsWhole(true), []);
  return isWhole;
};

export const Questions = ({ way: { isSelf }, name, answers, dispatch, asked, ...rest }: QuestionsProps) => {
  const { isNamed, keyHints, place, closesAt, isBegun } = rest;
  const { skills, dimensions, words, commentLength, reflections } = asked;
  const isWhole = useIsWhole();
  useWhereabouts({ place, closesAt, isBegun, isWhole });
  return (
    <>
      <Section
        title={isSelf ? t("How often do you do this?") : t("How often do you see this?")}
        lead={
          isSelf
            ? t(
                "As it was in the last months, not as it should be. “Not observed” is a full answer where there was no occasion: it counts as no number, and never as the middle.",
              )
            : t(
                "Answer from what you saw, not from what you heard. “Not observed” is a full answer: it counts as no number, and never as the middle.",
              )
        }
      >
        {keyHints.skills}
        <div>
          {(isWhole ? skills : skills.slice(0, FIRST)).map((skill, index) => (
            <SkillQuestion
              key={skill.key}
              skill={skill}
              number={index + 1}
              words={words}
              answer={answers.skills[skill.key]}
              comment={answers.comments.skills[skill.key] ?? ""}
              commentLength={commentLength}
              subject={isSelf || isNamed ? null : name}
              dispatch={dispatch}
            />
          ))}
        </div>
      </Section>
      {isWhole ? (
        <>
          <Section
            title={
              isSelf ? t("Which side are you nearer to?") : t("Which side is {name} nearer to?", { name })
            }
            lead={t(
              "Management on the left, leadership on the right. Neither is the better one, and nor is the middle.",
            )}
          >
            {keyHints.dimensions}
            <div>
              {dimensions.map((dimension, index) => (
                <DimensionQuestion
                  key={dimension.key}
                  dimension={dimension}
                  number={skills.length + index + 1}
                  answer={answers.dimensions[dimension.key]}
                  dispatch={dispatch}
                />
              ))}
            </div>
          </Section>
          <ClosingComments
            name={name}
            isSelf={isSelf}
            isNamed={isNamed}
            comments={answers.comments}
            most={commentLength}
            dispatch={dispatch}
          />
          {reflections.length > 0 ? (
            <Reflection
              questions={reflections}
              texts={answers.reflection}
              most={commentLength}
              dispatch={dispatch}
            />
          ) : null}
        </>
      ) : (
        // room for the rest, so that what comes after it does not move in sight
        <div className="min-h-dvh" />
      )}
    </>
  );
};
