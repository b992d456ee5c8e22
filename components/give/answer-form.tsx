import { Suspense, useEffect, useState } from "react";
import { t } from "@/lib/i18n";
import { isEnd } from "./answers-request";
import { countAnswered } from "./answers-state";
import { BeforeSending } from "./before-sending";
import { FormBar } from "./form-bar";
import type { GiveFormProps } from "./form-props";
import {
  ClosedOutcome,
  DeclineDialog,
  DeclinedOutcome,
  prepareLater,
  RivalNotice,
  SaveTrouble,
  SentOutcome,
} from "./later";
import { Questions } from "./questions";
import { saveWords } from "./save-words";
import { savedOf } from "./saved-state";
import { StateNotice } from "./state-notice";
import { useAnswers } from "./use-answers";

export const AnswerForm = (props: GiveFormProps) => {
  const { way, draftOwner, name, closesAt, skills, dimensions, isNamed, home, whoSees } = props;
  const { answers, dispatch, stage, setStage, saving, declining, browser } = useAnswers(props);
  const [isToldEmpty, setIsToldEmpty] = useState(false);
  const { saved, failure, isUnsaved } = saving;
  const answered = countAnswered(answers);
  const total = skills.length + dimensions.length;
  const isSent = saved.state === "sent";
  const returnToForm = () => setStage("form");

  useEffect(() => {
    if (isUnsaved) prepareLater();
  }, [isUnsaved]);

  if (failure && isEnd(failure))
    return (
      <ClosedOutcome code={failure.code} isSent={isSent} place={{ owner: draftOwner, ...way }} home={home} />
    );
  if (stage === "sent")
    return <SentOutcome {...{ closesAt, isNamed, home }} isSelf={way.isSelf} onChange={returnToForm} />;
  if (stage === "declined") return <DeclinedOutcome home={home} onReturn={returnToForm} />;

  const isEmpty = isToldEmpty && answered === 0;
  const words = saveWords({
    isUnsaved,
    isOffline: saving.isOffline,
    failures: saving.failures,
    refusal: failure?.message ?? null,
    isKept: browser.isKept,
    state: saved.state,
    hasAnswers: answered > 0,
  });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 **:scroll-mb-12">
      <Suspense>
        {browser.rival ? <RivalNotice onTake={browser.takeRival} onForget={browser.forget} /> : null}
      </Suspense>
      <StateNotice isSent={isSent} isDeclined={props.state === "declined" && saved.edition === null} />
      {whoSees}
      <Questions {...props} answers={answers} dispatch={dispatch} />
      <BeforeSending
        open={total - answered}
        isSelf={way.isSelf}
        isSent={isSent}
        decline={(onClose) => (
          <DeclineDialog
            isSelf={way.isSelf}
            name={name}
            isBusy={declining.isPending}
            problem={declining.error?.message ?? null}
            onDecline={() => declining.mutate()}
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
        {failure ? (
          <Suspense>
            <SaveTrouble
              failure={failure}
              onRetry={saving.retry}
              onLoad={(there) => saving.adopt(savedOf(there))}
              onOverwrite={(there) => saving.overwrite(savedOf(there).state)}
            />
          </Suspense>
        ) : null}
      </FormBar>
    </div>
  );
};
