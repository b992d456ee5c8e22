import { useState } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { t } from "@/lib/i18n";
import { countAnswered } from "./answers-state";
import { BeforeSending } from "./before-sending";
import { ClosedOutcome } from "./closed-outcome";
import { DeclineDialog } from "./decline-dialog";
import { FormBar } from "./form-bar";
import type { GiveFormProps } from "./form-props";
import { Outcome } from "./outcome";
import { Questions } from "./questions";
import { RivalNotice } from "./rival-notice";
import { SaveTrouble } from "./save-trouble";
import { saveWords } from "./save-words";
import { savedOf } from "./saved-state";
import { SentOutcome } from "./sent-outcome";
import { StateNotice } from "./state-notice";
import { useAnswers } from "./use-answers";

const ENDED = ["round_closed", "not_found"];

export const AnswerForm = (props: GiveFormProps) => {
  const { way, draftOwner, name, closesAt, skills, dimensions, home, whoSees } = props;
  const { answers, dispatch, stage, setStage, saving, declining, browser } = useAnswers(props);
  const [isToldEmpty, setIsToldEmpty] = useState(false);
  const { saved, failure } = saving;
  const answered = countAnswered(answers);
  const total = skills.length + dimensions.length;
  const isSent = saved.state === "sent";

  if (failure && ENDED.includes(failure.code))
    return (
      <ClosedOutcome code={failure.code} isSent={isSent} place={{ owner: draftOwner, ...way }} home={home} />
    );
  if (stage === "sent")
    return (
      <SentOutcome closesAt={closesAt} isSelf={way.isSelf} home={home} onChange={() => setStage("form")} />
    );
  if (stage === "declined")
    return (
      <Outcome
        title={t("You declined")}
        actions={
          <>
            {home ? (
              <LinkButton href={home.href} variant="primary">
                {t("Go to your home page")}
              </LinkButton>
            ) : null}
            <Button onClick={() => setStage("form")}>{t("Answer after all")}</Button>
          </>
        }
      >
        <p>{t("What you had answered is destroyed. Nobody asks you why.")}</p>
      </Outcome>
    );

  const words = saveWords({
    isUnsaved: saving.isUnsaved,
    isOffline: saving.isOffline,
    failures: saving.failures,
    refusal: failure?.message ?? null,
    isKept: browser.isKept,
    state: saved.state,
    hasAnswers: answered > 0,
  });
  const empty = isToldEmpty && answered === 0;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {browser.rival ? <RivalNotice onTake={browser.takeRival} onForget={browser.forget} /> : null}
      <StateNotice isSent={isSent} isDeclined={props.state === "declined" && saved.edition === null} />
      {whoSees}
      <Questions {...props} answers={answers} dispatch={dispatch} />
      <BeforeSending
        open={total - answered}
        isSent={isSent}
        decline={
          <DeclineDialog
            isSelf={way.isSelf}
            name={name}
            isBusy={declining.isPending}
            problem={declining.error?.message ?? null}
            onDecline={() => declining.mutate()}
          />
        }
      />
      <FormBar
        answered={answered}
        total={total}
        words={empty ? { tone: "worried", text: t("Answer at least one question before you send.") } : words}
        isSent={isSent}
        isSending={saving.isSending}
        home={home}
        onSend={() => (answered === 0 ? setIsToldEmpty(true) : saving.send())}
      >
        {failure ? (
          <SaveTrouble
            failure={failure}
            onRetry={saving.retry}
            onLoad={(there) => saving.adopt(savedOf(there))}
            onOverwrite={(there) => saving.overwrite(savedOf(there).state)}
          />
        ) : null}
      </FormBar>
    </div>
  );
};
