import { GoalsDue } from "@/components/home/goals-due";
import { NamingList } from "@/components/home/naming-list";
import { OwedList } from "@/components/home/owed-list";
import { ReadableReports } from "@/components/home/readable-reports";
import { RoundsNotice } from "@/components/home/rounds-notice";
import { TeamViews } from "@/components/home/team-views";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { dayIn } from "@/lib/domain/wall-clock";
import { seatIn, show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadGoals } from "@/lib/loaders/goals";
import { loadOwed } from "@/lib/loaders/me";
import { loadOwnNaming } from "@/lib/loaders/naming";
import { loadReports, loadTeamViews } from "@/lib/loaders/reports";
import { loadRounds } from "@/lib/loaders/rounds";

export const metadata = { title: t("Home") };

type Props = { params: Promise<{ org: string }> };

export default async function OrgHomePage({ params }: Props) {
  const { org } = await params;
  const seat = await seatIn(org);
  const [naming, owed, reports, goals, teams, rounds] = await Promise.all([
    show(loadOwnNaming, { org }),
    show(loadOwed, { orgId: seat.id }),
    show(loadReports, { orgId: seat.id }),
    show(loadGoals, { org }),
    show(loadTeamViews, { org, limit: 5 }),
    seat.canRunRounds ? show(loadRounds, { org, limit: 5 }) : null,
  ]);
  const now = new Date();
  const hasOwnReport = reports.items.some(({ isOwn }) => isOwn);
  return (
    <Stack gap="loose">
      <PageHeader title={t("Hello {name}", { name: seat.member.name })} />
      {rounds ? <RoundsNotice org={org} rounds={rounds.items} timeZone={seat.timeZone} /> : null}
      <NamingList org={org} naming={naming} />
      <OwedList owed={owed.items} now={now} />
      <ReadableReports reports={reports.items} />
      {hasOwnReport || goals.items.length > 0 ? (
        <GoalsDue org={org} goals={goals.items} today={dayIn(now, seat.timeZone)} />
      ) : null}
      {teams.items.length > 0 ? (
        <TeamViews org={org} views={teams.items} hasMore={teams.nextCursor !== null} />
      ) : null}
    </Stack>
  );
}
