import type { Dispatch } from "react";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { Textarea } from "@/components/ui/textarea";
import type { ReflectionQuestion } from "@/lib/domain/growth";
import { t } from "@/lib/i18n";
import type { AnswersAction, FormAnswers } from "./answers-state";

type ReflectionProps = {
  questions: readonly ReflectionQuestion[];
  texts: FormAnswers["reflection"];
  most: number;
  dispatch: Dispatch<AnswersAction>;
};

/** Three questions to oneself: for nobody else's eyes. */
export const Reflection = ({ questions, texts, most, dispatch }: ReflectionProps) => (
  <Section
    title={t("Three questions for yourself")}
    lead={
      <>
        <Icon name="lock" className="mr-1.5 inline align-[-0.125em]" />
        {t("Private: only you can read this, also where you share your report.")}
      </>
    }
  >
    {questions.map(({ key, question, hint }) => (
      <Field key={key} label={question} hint={hint} optional>
        {(control) => (
          <Textarea
            {...control}
            value={texts[key]}
            maxLength={most}
            onChange={(event) => dispatch({ type: "reflection", key, text: event.target.value })}
          />
        )}
      </Field>
    ))}
  </Section>
);
