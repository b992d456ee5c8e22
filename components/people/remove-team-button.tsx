"use client";

import { useRouter } from "next/navigation";
import { PEOPLE } from "@/components/people/addresses";
import { DeedButton } from "@/components/people/deed-button";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

export const RemoveTeamButton = ({ org, team }: { org: string; team: { id: string; name: string } }) => {
  const router = useRouter();
  return (
    <DeedButton
      danger
      label={t("Delete this team")}
      title={t("Delete the team {name}?", { name: team.name })}
      consequence={
        <p>
          {t(
            "Its members stay in the organisation. Rounds that are open or over keep the team as it was when they were opened. New rounds no longer know it.",
          )}
        </p>
      }
      confirm={t("Delete the team")}
      deed={() => act("removeTeam", { org, team: team.id })}
      done={() => {
        showToast({ text: t("The team {name} is deleted.", { name: team.name }) });
        router.push(PEOPLE.teams(org));
      }}
    />
  );
};
