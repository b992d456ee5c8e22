"use client";

import { useRouter } from "next/navigation";
import { PEOPLE } from "@/components/people/addresses";
import { DeedButton } from "@/components/people/deed-button";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

type LeaveButtonProps = { org: string; member: { id: string; name: string } };

export const LeaveButton = ({ org, member }: LeaveButtonProps) => {
  const router = useRouter();
  const { name } = member;
  return (
    <DeedButton
      danger
      label={t("Remove from the organisation")}
      title={t("Remove {name}?", { name })}
      consequence={
        <>
          <p>
            {t(
              "{name} can no longer sign in here, leaves every team, and reviews that were not answered yet end. Whoever reported to {name} has no line manager until you choose one.",
              { name },
            )}
          </p>
          <p>
            {t(
              "Answers that were sent stay sealed and count, and released reports stay. You can add {name} again later with the same mail address.",
              { name },
            )}
          </p>
        </>
      }
      confirm={t("Remove {name}", { name })}
      deed={() => act("removeMember", { org, member: member.id })}
      done={() => {
        showToast({ text: t("{name} is no longer a member.", { name }) });
        router.push(PEOPLE.list(org));
      }}
    />
  );
};
