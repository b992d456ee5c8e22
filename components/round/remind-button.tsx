"use client";

import { useRouter } from "next/navigation";
import { DeedButton } from "@/components/people/deed-button";
import { remindedWords } from "@/components/round/remind-words";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

type RemindButtonProps = { org: string; round: string; timeZone: string };

/** Reminds everybody who has not answered, at most once a day. */
export const RemindButton = ({ org, round, timeZone }: RemindButtonProps) => {
  const router = useRouter();
  return (
    <DeedButton
      label={t("Remind now")}
      title={t("Remind everybody who has not answered?")}
      consequence={
        <p>
          {t(
            "Each gets one kind mail with all that is open. Whoever was reminded today already, or wants no reminders, gets none.",
          )}
        </p>
      }
      confirm={t("Send the reminders")}
      deed={() => act("remindRound", { org, round })}
      done={(outcome) => {
        showToast({ text: remindedWords(outcome, new Date(), timeZone) });
        router.refresh();
      }}
    />
  );
};
