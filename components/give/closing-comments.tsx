import type { Dispatch } from "react";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { Textarea } from "@/components/ui/textarea";
import { t } from "@/lib/i18n";
import type { AnswersAction, ClosingComment, FormAnswers } from "./answers-state";
import { TellingHint } from "./telling-hint";

type ClosingCommentsProps = {
  name: string;
  isSelf: boolean;
  isNamed: boolean;
  comments: FormAnswers["comments"];
  most: number;
  dispatch: Dispatch<AnswersAction>;
};

const leadWords = ({ isSelf, isNamed }: { isSelf: boolean; isNamed: boolean }): string => {
  if (isSelf) return t("For your own memory. Only you can read this.");
  if (isNamed) return t("What you saw, and what it led to. Your name stands beside it.");
  return t(
    "What you saw, and what it led to. Leave out what only you could know, if you want to stay unknown.",
  );
};

export const ClosingComments = ({
  name,
  isSelf,
  isNamed,
  comments,
  most,
  dispatch,
}: ClosingCommentsProps) => {
  const questions: { key: ClosingComment; label: string }[] = [
    {
      key: "keep",
      label: isSelf ? t("What will you keep doing?") : t("What should {name} keep doing?", { name }),
    },
    {
      key: "differently",
      label: isSelf ? t("What will you do differently?") : t("What could {name} do differently?", { name }),
    },
  ];
  return (
    <Section title={t("In your own words")} lead={leadWords({ isSelf, isNamed })}>
      {questions.map(({ key, label }) => (
        <Field key={key} label={label} optional>
          {(control) => (
            <>
              <Textarea
                {...control}
                value={comments[key]}
                maxLength={most}
                onChange={(event) => dispatch({ type: "comment", key, text: event.target.value })}
              />
              <TellingHint text={comments[key]} subject={isSelf || isNamed ? null : name} />
            </>
          )}
        </Field>
      ))}
    </Section>
  );
};
