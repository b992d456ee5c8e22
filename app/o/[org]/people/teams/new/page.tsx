import type { Metadata } from "next";
import { PEOPLE } from "@/components/people/addresses";
import { TeamForm } from "@/components/people/team-form";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadPeopleDesk } from "@/lib/loaders/directory";

export const metadata: Metadata = { title: t("Add a team") };

type Props = { params: Promise<{ org: string }> };

export default async function NewTeamPage({ params }: Props) {
  const { org } = await params;
  await show(loadPeopleDesk, { org });
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={PEOPLE.teams(org)}>{t("Teams")}</TextLink>}
        title={t("Add a team")}
      />
      <TeamForm org={org} team={null} />
    </Stack>
  );
}
