import { notFound } from "next/navigation";
import { TeamGoals } from "@/components/team-goals/team-goals";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadTeamPage } from "@/lib/loaders/team-page";

export const metadata = { title: t("Goals of the team") };

type Props = { params: Promise<{ org: string; round: string; team: string }> };

export default async function TeamGoalsPage({ params }: Props) {
  const place = await params;
  const { balance, goals, today } = await show(loadTeamPage, place);
  if (!goals.canChange) notFound();
  return <TeamGoals place={place} balance={balance} goals={goals} today={today} />;
}
