import type { Metadata } from "next";
import { PEOPLE } from "@/components/people/addresses";
import { Pager } from "@/components/people/pager";
import { PeopleTabs } from "@/components/people/people-tabs";
import { TeamTable } from "@/components/people/team-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { seatIn, show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadTeamsPeople } from "@/lib/loaders/team-people";

export const metadata: Metadata = { title: t("Teams") };

type Props = { params: Promise<{ org: string }>; searchParams: Promise<{ cursor?: string }> };

export default async function TeamsPage({ params, searchParams }: Props) {
  const { org } = await params;
  const { cursor } = await searchParams;
  const { canChangePeople } = await seatIn(org);
  const { items, nextCursor } = await show(loadTeamsPeople, { org, cursor });
  const add = canChangePeople ? (
    <LinkButton href={PEOPLE.addTeam(org)} variant="primary">
      {t("Add a team")}
    </LinkButton>
  ) : null;
  return (
    <Stack gap="loose">
      <PageHeader title={t("People")} actions={items.length > 0 ? add : null} />
      <Stack>
        <PeopleTabs org={org} current="teams" />
        <Panel flush>
          {items.length > 0 ? (
            <TeamTable org={org} teams={items} />
          ) : (
            <EmptyState title={t("No teams yet")} action={add}>
              {t(
                "A team tells a new round who works together, so that peers can be proposed. After the round, its managers see the team’s picture.",
              )}
            </EmptyState>
          )}
        </Panel>
        <Pager href={PEOPLE.teams(org)} cursor={cursor} nextCursor={nextCursor} />
      </Stack>
    </Stack>
  );
}
