import { TeamViews } from "@/components/home/team-views";
import { Pager } from "@/components/people/pager";
import { SearchForm } from "@/components/people/search-form";
import { NoTeamFound, NoTeamYet } from "@/components/team/no-teams";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { seatIn, show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadTeamViews } from "@/lib/loaders/reports";
import { ROUTES } from "@/lib/routes";
import { line, PAGE_LIMIT, pageSchema } from "@/lib/schemas/fields";

export const metadata = { title: t("Teams") };

type Props = {
  params: Promise<{ org: string }>;
  searchParams: Promise<{ search?: string; cursor?: string }>;
};

// an address may be mistyped: then all is shown, from its beginning
const CURSOR = pageSchema.shape.cursor.catch(undefined);
const SEARCH = line(100).optional().catch(undefined);

export default async function TeamsPage({ params, searchParams }: Props) {
  const { org } = await params;
  const asked = await searchParams;
  const search = SEARCH.parse(asked.search);
  const cursor = CURSOR.parse(asked.cursor);
  const { items, nextCursor } = await show(loadTeamViews, { org, search, cursor, limit: PAGE_LIMIT.screen });
  const { canRunRounds } = await seatIn(org);
  const place = { href: ROUTES.teams(org), search };
  return (
    <Stack gap="loose">
      <PageHeader
        title={t("Teams")}
        lead={t(
          "What a team as a whole can lead and manage, for those who manage it, and for the team where a manager shows it. Made from released reports alone.",
        )}
      />
      {search || cursor || nextCursor ? <SearchForm {...place} label={t("Search teams")} /> : null}
      {items.length > 0 ? (
        <TeamViews org={org} views={items} />
      ) : (
        <Panel>{search ? <NoTeamFound /> : <NoTeamYet org={org} canRunRounds={canRunRounds} />}</Panel>
      )}
      <Pager {...place} cursor={cursor} nextCursor={nextCursor} />
    </Stack>
  );
}
