import { TeamView } from "@/components/team/team-view";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadBalance } from "@/lib/loaders/balance";

export const metadata = { title: t("Team") };

type Props = { params: Promise<{ org: string; round: string; team: string }> };

export default async function TeamPage({ params }: Props) {
  return <TeamView balance={await show(loadBalance, await params)} />;
}
