import { DrawnTeam } from "@/components/team/drawn-team";
import { TeamBar } from "@/components/team/team-bar";
import { ShareBox } from "@/components/team-goals/share-box";
import { TeamGoals } from "@/components/team-goals/team-goals";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadTeamPage } from "@/lib/loaders/team-page";

export const metadata = { title: t("Team") };

type Props = { params: Promise<{ org: string; round: string; team: string }> };

export default async function TeamPage({ params }: Props) {
  const place = await params;
  const { balance, goals, sharing, rounds, models, today } = await show(loadTeamPage, place);
  return (
    <>
      <TeamBar place={place} rounds={rounds} />
      <DrawnTeam
        org={place.org}
        balance={balance}
        models={models}
        sharing={sharing ? <ShareBox place={place} sharing={sharing} /> : null}
        goals={<TeamGoals place={place} balance={balance} goals={goals} today={today} />}
      />
    </>
  );
}
