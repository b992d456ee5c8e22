"use client";

import { useRouter } from "next/navigation";
import { DeedButton } from "@/components/people/deed-button";
import type { ButtonSize } from "@/components/ui/button-style";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

type DeclineNamingProps = { invitation: string; name: string; size?: ButtonSize };

/** The way out before a round opens, with what is told to whom. */
export const DeclineNaming = ({ invitation, name, size }: DeclineNamingProps) => {
  const router = useRouter();
  return (
    <DeedButton
      label={
        <>
          {t("Decline")}
          <span className="sr-only"> {t("to give feedback about {name}", { name })}</span>
        </>
      }
      {...(size ? { size } : {})}
      title={t("Decline to give feedback about {name}?", { name })}
      consequence={
        <>
          <p>
            {t("You are not asked for a reason, and you will not be asked about {name} in this round.", {
              name,
            })}
          </p>
          <p>
            {t(
              "Whoever chooses the people is asked for another name. {name} is never told who declined, but may guess who named very few. A manager who approves lists, and the organiser, can see that you are no longer on this one.",
              { name },
            )}
          </p>
        </>
      }
      confirm={t("Decline")}
      deed={() => act("declineNaming", { invitation })}
      done={() => {
        showToast({ text: t("You are no longer asked about {name}.", { name }) });
        router.refresh();
      }}
    />
  );
};
