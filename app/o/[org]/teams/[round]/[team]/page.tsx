import { DrawnTeam } from "@/components/team/drawn-team";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadTeamPage } from "@/lib/loaders/team-page";

export const metadata = { title: t("Team") };

type Props = { params: Promise<{ org: string; round: string; team: string }> };

export default async function TeamPage({ params }: Props) {
  const place = await params;
  return <DrawnTeam place={place} page={await show(loadTeamPage, place)} />;
}
