"use client";

import { useRouter } from "next/navigation";
import { DeedButton } from "@/components/people/deed-button";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { SHARE_WORDS } from "./share-words";

type ShareTeamButtonProps = {
  place: { org: string; round: string; team: string };
  deed: "show" | "stop";
};

/** Shows the page of this round to the team, or takes that back. */
export const ShareTeamButton = ({ place, deed }: ShareTeamButtonProps) => {
  const router = useRouter();
  const { done, ...words } = SHARE_WORDS[deed];
  return (
    <DeedButton
      size="small"
      {...words}
      deed={() => act(deed === "show" ? "shareTeam" : "unshareTeam", place)}
      done={() => {
        showToast({ text: done });
        router.refresh();
      }}
    />
  );
};
