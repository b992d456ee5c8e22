"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { MomentField, zoneSentence } from "@/components/round/moment-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { showToast } from "@/components/ui/toasts";
import { instantOf, wallClockOf } from "@/lib/domain/wall-clock";
import { act } from "@/lib/doors/action";
import { formatMoment, t } from "@/lib/i18n";

type ExtendButtonProps = { org: string; round: { id: string; closesAt: string }; timeZone: string };

/** Puts the close of an open round off. */
export const ExtendButton = ({ org, round, timeZone }: ExtendButtonProps) => {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [value, setValue] = useState(() => wallClockOf(new Date(round.closesAt), timeZone));
  const { isBusy, problem, errorAt, submit } = useSubmission();

  const save = (event: FormEvent) => {
    event.preventDefault();
    const closesAt = instantOf(value, timeZone)?.toISOString() ?? value;
    submit(
      () => act("changeRound", { org, round: round.id, closesAt }),
      (changed) => {
        const moment = formatMoment(new Date(changed.closesAt), timeZone);
        showToast({ text: t("The round now closes on {moment}.", { moment }) });
        setOpen(false);
        router.refresh();
      },
    );
  };

  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      title={t("Put off the close")}
      description={t("Only to a later time. Everybody who still has to answer sees the new one.")}
      trigger={<Button>{t("Put off the close")}</Button>}
    >
      <form onSubmit={save} noValidate>
        <Stack>
          <ProblemNotice problem={problem} />
          <MomentField
            label={t("New close")}
            hint={zoneSentence(timeZone)}
            error={errorAt("closesAt")}
            timeZone={timeZone}
            value={value}
            onChange={setValue}
          />
          <div className="flex justify-end">
            <SubmitButton busy={isBusy}>{t("Put it off")}</SubmitButton>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
};
