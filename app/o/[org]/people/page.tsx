import type { Metadata } from "next";
import { PEOPLE } from "@/components/people/addresses";
import { LastImport } from "@/components/people/last-import";
import { MemberTable } from "@/components/people/member-table";
import { Pager } from "@/components/people/pager";
import { PeopleTabs } from "@/components/people/people-tabs";
import { SearchForm } from "@/components/people/search-form";
import { buttonStyle } from "@/components/ui/button-style";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { seatIn, show } from "@/lib/doors/page";
import { plural, t } from "@/lib/i18n";
import { loadDirectory } from "@/lib/loaders/directory";
import { loadLastImport } from "@/lib/loaders/member-import";
import { PAGE_LIMIT } from "@/lib/schemas/fields";

export const metadata: Metadata = { title: t("People") };

type Props = {
  params: Promise<{ org: string }>;
  searchParams: Promise<{ search?: string; cursor?: string; imported?: string }>;
};

export default async function PeoplePage({ params, searchParams }: Props) {
  const { org } = await params;
  const { search, cursor, imported } = await searchParams;
  const { canChangePeople } = await seatIn(org);
  const { items, nextCursor, total } = await show(loadDirectory, {
    org,
    search,
    cursor,
    limit: PAGE_LIMIT.screen,
  });
  const { last } = imported && canChangePeople ? await show(loadLastImport, { org }) : { last: null };
  const actions = (
    <>
      <a href={PEOPLE.export(org)} download className={buttonStyle({ variant: "quiet" })}>
        {t("Download the list")}
      </a>
      <LinkButton href={PEOPLE.import(org)}>{t("Import a list")}</LinkButton>
      <LinkButton href={PEOPLE.add(org)} variant="primary">
        {t("Add a person")}
      </LinkButton>
    </>
  );
  return (
    <Stack gap="loose">
      <PageHeader title={t("People")} actions={canChangePeople ? actions : null} />
      {canChangePeople ? <LastImport org={org} last={last} /> : null}
      <Stack>
        <PeopleTabs org={org} current="members" />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <SearchForm href={PEOPLE.list(org)} label={t("Search people")} search={search} />
          <p role="status" className="text-muted text-sm">
            {search
              ? plural(total, { one: "# person found", other: "# people found" })
              : plural(total, { one: "# member", other: "# members" })}
          </p>
        </div>
        <Panel flush>
          {items.length > 0 ? (
            <MemberTable org={org} members={items} canChange={canChangePeople} />
          ) : (
            <EmptyState title={search ? t("Nobody found for “{search}”", { search }) : t("Nobody here yet")}>
              {search
                ? t("Try a part of the name, the title or the mail address.")
                : t("Add people one by one, or import a list of everybody with teams and line managers.")}
            </EmptyState>
          )}
        </Panel>
        <Pager href={PEOPLE.list(org)} search={search} cursor={cursor} nextCursor={nextCursor} />
      </Stack>
    </Stack>
  );
}
