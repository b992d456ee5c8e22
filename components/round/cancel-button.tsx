"use client";

import { useRouter } from "next/navigation";
import { DeedButton } from "@/components/people/deed-button";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

type CancelButtonProps = { org: string; round: { id: string; name: string }; isOpen: boolean };

/** Ends a round for good: a draft is discarded, an open one loses its answers. */
export const CancelButton = ({ org, round, isOpen }: CancelButtonProps) => {
  const router = useRouter();
  const { name } = round;
  return (
    <DeedButton
      danger
      label={isOpen ? t("Cancel the round") : t("Discard this draft")}
      title={isOpen ? t("Cancel “{name}” for good?", { name }) : t("Discard “{name}”?", { name })}
      consequence={
        isOpen ? (
          <>
            <p className="font-medium text-ink">
              {t(
                "All answers that were given, and the key that could open them, are destroyed. Nobody gets a report.",
              )}
            </p>
            <p>{t("This cannot be undone. If you only need more time, put off the close instead.")}</p>
          </>
        ) : (
          <p>
            {t("Its dates and who rates whom are given up. Nobody was told about it. This cannot be undone.")}
          </p>
        )
      }
      confirm={isOpen ? t("Destroy the answers and cancel") : t("Discard the draft")}
      deed={() => act("cancelRound", { org, round: round.id })}
      done={() => {
        showToast({ text: isOpen ? t("The round is cancelled.") : t("The draft is discarded.") });
        router.refresh();
      }}
    />
  );
};
