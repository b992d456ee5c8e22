"use client";

import { useEffect, useMemo, useState } from "react";
import { countAnswered } from "@/lib/domain/answers";
import { t } from "@/lib/i18n";
import { isEnd } from "./answers-request";
import { readAsked } from "./asked-read";
import { BeforeSending } from "./before-sending";
import { FormBar } from "./form-bar";
import type { GiveFormProps } from "./form-props";
import { FormTrouble } from "./form-trouble";
import { ClosedOutcome, DeclineDialog, DeclinedOutcome, prepareLater, SentOutcome } from "./later";
import { namesOf } from "./question-names";
import { Questions } from "./questions";
import { saveWords } from "./save-words";
import { StateNotice } from "./state-notice";
import { useAnswers } from "./use-answers";
import { useIsPast } from "./use-past";

export const AnswerForm = (props: GiveFormProps) => {
  const { way, name, closesAt, isNamed, home, whoSees } = props;
  const asked = useMemo(() => readAsked(props.asked), [props.asked]);
  const form = useAnswers(props);
  const { answers, dispatch, place, stage, setStage, saving, declining, browser } = form;
  const [isToldEmpty, setIsToldEmpty] = useState(false);
  const isPastClose = useIsPast(closesAt);
  const names = useMemo(() => namesOf(asked), [asked]);
  const { saved, failure, isUnsaved } = saving;
  const answered = countAnswered(answers);
  const total = asked.skills.length + asked.dimensions.length;
  const isSent = saved.state === "sent";
  const { invitation, isSelf } = way;
  const returnToForm = () => setStage("form");

  useEffect(() => {
    if (isUnsaved) prepareLater();
  }, [isUnsaved]);

  if (failure && isEnd(failure))
    return <ClosedOutcome {...{ isSent, place, names, home }} code={failure.code} />;
  if (stage === "sent")
    return <SentOutcome {...{ invitation, isSelf, closesAt, isNamed, home }} onChange={returnToForm} />;
  if (stage === "declined") return <DeclinedOutcome {...{ invitation, home }} onReturn={returnToForm} />;

  const isEmpty = isToldEmpty && answered === 0;
  const words = saveWords({
    isUnsaved,
    isOffline: saving.saving.isOffline,
    failures: saving.saving.failures,
    refusal: failure?.message ?? null,
    isKept: browser.isKept,
    isSending: saving.isSending,
    isPastClose,
    isBack: saving.saving.isBack,
    state: saved.state,
    hasAnswers: answered > 0,
  });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 **:scroll-mb-12">
      <StateNotice isSent={isSent} isDeclined={props.state === "declined" && saved.edition === null} />
      {whoSees}
      <Questions
        {...{ way, name, closesAt, isNamed, asked, place, answers, dispatch }}
        keyHints={props.keyHints}
        isBegun={!isSent && (saved.edition !== null || isUnsaved)}
      />
      <BeforeSending
        open={total - answered}
        isSelf={isSelf}
        isSent={isSent}
        decline={(onClose) => (
          <DeclineDialog
            isSelf={isSelf}
            name={name}
            isBusy={declining.isPending}
            problem={declining.problem}
            onDecline={form.decline}
            onClose={onClose}
          />
        )}
      />
      <FormBar
        answered={answered}
        total={total}
        words={
          isEmpty ? { tone: "worried", text: t("Answer at least one question before you send.") } : words
        }
        isSent={isSent}
        isSending={saving.isSending}
        home={home}
        onSend={() => (answered === 0 ? setIsToldEmpty(true) : saving.send())}
      >
        <FormTrouble form={form} names={names} />
      </FormBar>
    </div>
  );
};
