import { TeamViews } from "@/components/home/team-views";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadTeamViews } from "@/lib/loaders/reports";

export const metadata = { title: t("Teams") };

type Props = { params: Promise<{ org: string }> };

export default async function TeamsPage({ params }: Props) {
  const { org } = await params;
  const { items } = await show(loadTeamViews, { org });
  return (
    <Stack gap="loose">
      <PageHeader
        title={t("Teams")}
        lead={t(
          "What a team as a whole can lead and manage, for those who manage it, and for the team where a manager shows it. Made from released reports alone.",
        )}
      />
      {items.length > 0 ? (
        <TeamViews org={org} views={items} />
      ) : (
        <Panel>
          <EmptyState title={t("No team to review yet")}>
            <p>
              {t(
                "A team you manage appears here when a round has closed in which five of its members or more have figures; a team you are in, when its manager shows you its page.",
              )}
            </p>
          </EmptyState>
        </Panel>
      )}
    </Stack>
  );
}
