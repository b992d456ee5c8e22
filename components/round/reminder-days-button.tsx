"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { ReminderField } from "@/components/round/reminder-field";
import { daysOf, daysText } from "@/components/round/round-entry";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

type ReminderDaysButtonProps = { org: string; round: { id: string; reminders: readonly number[] } };

/** Chooses other days on which an open round reminds by itself. */
export const ReminderDaysButton = ({ org, round }: ReminderDaysButtonProps) => {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [value, setValue] = useState("");
  const { isBusy, problem, setProblem, errorAt, submit } = useSubmission();

  const toggle = (open: boolean) => {
    setOpen(open);
    setProblem(null);
    if (open) setValue(daysText(round.reminders));
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    submit(
      () => act("changeRound", { org, round: round.id, reminders: daysOf(value) }),
      ({ reminders }) => {
        const text =
          reminders.length > 0
            ? t("The reminders are changed.")
            : t("This round no longer reminds anybody by itself.");
        showToast({ text });
        setOpen(false);
        router.refresh();
      },
    );
  };

  return (
    <Dialog
      open={isOpen}
      onOpenChange={toggle}
      title={t("Change the reminders")}
      description={t("For this round alone. Nobody gets more than one reminder a day.")}
      trigger={<Button>{t("Change the days")}</Button>}
    >
      <form onSubmit={save} noValidate>
        <Stack>
          <ProblemNotice problem={problem} />
          <ReminderField value={value} error={errorAt("reminders")} onChange={setValue} />
          <p className="text-muted text-sm">
            {t(
              "If the last of these days has passed and somebody was not reminded since, that reminder goes out now.",
            )}
          </p>
          <div className="flex justify-end">
            <SubmitButton busy={isBusy}>{t("Save the days")}</SubmitButton>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
};
