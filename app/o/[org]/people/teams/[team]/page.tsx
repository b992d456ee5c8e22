import type { Metadata } from "next";
import { PEOPLE } from "@/components/people/addresses";
import { RemoveTeamButton } from "@/components/people/remove-team-button";
import { TeamForm } from "@/components/people/team-form";
import { TeamRoster } from "@/components/people/team-roster";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { seatIn, show } from "@/lib/doors/page";
import { plural, t } from "@/lib/i18n";
import { loadTeamPeople } from "@/lib/loaders/team-people";

export const metadata: Metadata = { title: t("Team") };

type Props = { params: Promise<{ org: string; team: string }> };

export default async function TeamPage({ params }: Props) {
  const { org, team: id } = await params;
  const { canChangePeople } = await seatIn(org);
  const team = await show(loadTeamPeople, { org, team: id });
  return (
    <Stack gap="wide">
      <PageHeader
        kicker={<TextLink href={PEOPLE.teams(org)}>{t("Teams")}</TextLink>}
        title={team.name}
        lead={plural(team.members.length, { one: "# member", other: "# members" })}
      />
      {canChangePeople ? <TeamForm org={org} team={team} /> : <TeamRoster team={team} />}
      {canChangePeople ? (
        <Section title={t("Deleting")} lead={t("Only the grouping goes; the people stay.")}>
          <p>
            <RemoveTeamButton org={org} team={{ id: team.id, name: team.name }} />
          </p>
        </Section>
      ) : null}
    </Stack>
  );
}
