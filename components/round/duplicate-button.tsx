"use client";

import { useRouter } from "next/navigation";
import { DeedButton } from "@/components/people/deed-button";
import { ROUNDS } from "@/components/round/addresses";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

type DuplicateButtonProps = {
  org: string;
  round: { id: string; name: string };
  /** among others of its kind: says which round it is about */
  inList?: boolean;
};

/** Makes a draft like this round for the next time. */
export const DuplicateButton = ({ org, round, inList = false }: DuplicateButtonProps) => {
  const router = useRouter();
  const { name } = round;
  return (
    <DeedButton
      {...(inList ? { variant: "quiet" as const } : {})}
      label={
        <>
          {t("Duplicate")}
          {inList ? <span className="sr-only"> {name}</span> : null}
        </>
      }
      title={t("Duplicate “{name}”?", { name })}
      consequence={
        <>
          <p>
            {t(
              "This makes a draft with the same settings, about everybody who is still here. Who rates whom is kept as far as it is still true today: a new line manager takes the place of the old one.",
            )}
          </p>
          <p>
            {t(
              "Nothing about answers comes along. Nobody is told, and everything can be changed until you open it.",
            )}
          </p>
        </>
      }
      confirm={t("Make the draft")}
      deed={() => act("duplicateRound", { org, round: round.id })}
      done={(made) => {
        showToast({ text: t("The draft “{name}” is made. Look at its dates.", { name: made.name }) });
        router.push(ROUNDS.show(org, made.id));
      }}
    />
  );
};
