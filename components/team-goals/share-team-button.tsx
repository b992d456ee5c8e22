"use client";

import { useRouter } from "next/navigation";
import { DeedButton } from "@/components/people/deed-button";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

type ShareTeamButtonProps = {
  place: { org: string; round: string; team: string };
  isShared: boolean;
};

/** Shows the page of this round to the team, or takes that back. */
export const ShareTeamButton = ({ place, isShared }: ShareTeamButtonProps) => {
  const router = useRouter();
  const done = (text: string) => () => {
    showToast({ text });
    router.refresh();
  };
  return isShared ? (
    <DeedButton
      size="small"
      label={t("Stop showing it")}
      title={t("Stop showing this page to the team?")}
      consequence={t(
        "Members of the team can no longer open it, from this moment on. What they have seen stays known.",
      )}
      confirm={t("Stop showing it now")}
      deed={() => act("unshareTeam", place)}
      done={done(t("The team can no longer open this page."))}
    />
  ) : (
    <DeedButton
      size="small"
      label={t("Show it to the team")}
      title={t("Show this page to the team?")}
      consequence={t(
        "Everybody who was in the team in this round can open it: averages, coverage, situations, styles and goals, and no single person but those whose reports they read themselves. Whoever reads reports of others may see fewer figures than you. You can take it back; what was seen stays known.",
      )}
      confirm={t("Show it now")}
      deed={() => act("shareTeam", place)}
      done={done(t("The team can open this page now."))}
    />
  );
};
