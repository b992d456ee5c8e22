"use client";

import { useRouter } from "next/navigation";
import { DeedButton } from "@/components/people/deed-button";
import { act } from "@/lib/doors/action";
import { plural, t } from "@/lib/i18n";

type CloseButtonProps = { org: string; round: { id: string; name: string }; waiting: number };

export const CloseButton = ({ org, round, waiting }: CloseButtonProps) => {
  const router = useRouter();
  return (
    <DeedButton
      label={t("Close now")}
      title={t("Close “{name}” now?", { name: round.name })}
      consequence={
        <>
          <p>
            {t(
              "No more answers are taken, and the reports are made at once. The single answers are destroyed with their key: a round is released once and cannot be opened again.",
            )}
          </p>
          {waiting > 0 ? (
            <p className="font-medium text-ink">
              {plural(waiting, {
                one: "# person has reviews that are not sent yet. Drafts are not counted.",
                other: "# people have reviews that are not sent yet. Drafts are not counted.",
              })}
            </p>
          ) : null}
        </>
      }
      confirm={t("Close and make the reports")}
      deed={() => act("closeRound", { org, round: round.id })}
      done={() => router.refresh()}
    />
  );
};
