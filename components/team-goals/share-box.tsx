import { ShareTeamButton } from "@/components/team-goals/share-team-button";
import { ShareTeamForm } from "@/components/team-goals/share-team-form";
import { Notice } from "@/components/ui/notice";
import { formatDay, plural, t } from "@/lib/i18n";
import type { TeamShareOutput } from "@/lib/schemas/team-share";

type ShareBoxProps = {
  place: { org: string; round: string; team: string };
  sharing: TeamShareOutput;
};

const stateWords = ({ isShared, sharedOn, endedOn, readers }: TeamShareOutput): string => {
  if (isShared && sharedOn)
    return plural(
      readers,
      {
        one: "Since {day} # member of the team can read this page too.",
        other: "Since {day} # members of the team can read this page too.",
      },
      { day: formatDay(sharedOn) },
    );
  if (endedOn)
    return t("You showed this page to the team until {day}. Now only managers and organisers see it.", {
      day: formatDay(endedOn),
    });
  return t("Only managers of the team and organisers see this page. You can show it to the team.");
};

/** For a manager: whether the team sees its own page, and the way to change that. */
export const ShareBox = ({ place, sharing }: ShareBoxProps) => {
  const deed = sharing.isShared ? "stop" : "show";
  return (
    <div className="print:hidden">
      <Notice
        actions={
          <>
            <div className="noscript:hidden">
              <ShareTeamButton place={place} deed={deed} />
            </div>
            <noscript>
              <ShareTeamForm place={place} deed={deed} />
            </noscript>
          </>
        }
      >
        {stateWords(sharing)}
      </Notice>
    </div>
  );
};
