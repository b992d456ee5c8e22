import type { Metadata } from "next";
import { DraftView } from "@/components/round/draft-view";
import { EndedView } from "@/components/round/ended-view";
import { OpenView } from "@/components/round/open-view";
import { isRosterOpen } from "@/lib/domain/round";
import { show } from "@/lib/doors/page";
import { reachesOutsiders } from "@/lib/env";
import { t } from "@/lib/i18n";
import { loadNamingProgress } from "@/lib/loaders/naming";
import { loadRoster, loadRosterSpread } from "@/lib/loaders/roster";
import { loadRoundDesk } from "@/lib/loaders/round-desk";
import { loadRoundPage } from "@/lib/loaders/round-page";
import { loadUnreached } from "@/lib/loaders/unreached";
import { PAGE_LIMIT, pageSchema } from "@/lib/schemas/fields";

export const metadata: Metadata = { title: t("Round") };

type Props = {
  params: Promise<{ org: string; round: string }>;
  searchParams: Promise<{ search?: string; cursor?: string; list?: string; only?: string; naming?: string }>;
};

const SUBJECTS_PER_PAGE = 20;
// an address may be mistyped: then a list is shown from its beginning
const CURSOR = pageSchema.shape.cursor.catch(undefined);

export default async function RoundPage({ params, searchParams }: Props) {
  const place = await params;
  const asked = await searchParams;
  const { shown, ...head } = await show(loadRoundPage, { ...asked, ...place });
  const view = { org: place.org, ...head };
  if (isRosterOpen(view.round.state)) {
    const { search } = asked;
    const cursor = CURSOR.parse(asked.cursor);
    const { teamCount, isDemo } = await show(loadRoundDesk, place);
    const roster = await show(loadRoster, { ...place, search, cursor, limit: SUBJECTS_PER_PAGE });
    const isFirstPage = !search && !cursor;
    const spread = isFirstPage ? await show(loadRosterSpread, place) : null;
    const lists = { cursor: CURSOR.parse(asked.naming), limit: PAGE_LIMIT.screen };
    const isNaming = view.round.state === "nominating";
    const naming = isNaming ? await show(loadNamingProgress, { ...place, ...lists }) : null;
    const unreached = naming ? (await show(loadUnreached, place)).items : [];
    const draft = {
      roster,
      spread,
      teamCount,
      search,
      cursor,
      naming,
      namingCursor: lists.cursor,
      unreached,
      takesOutsiders: isDemo || reachesOutsiders(),
    };
    return <DraftView {...view} {...draft} />;
  }
  const unreached = (await show(loadUnreached, place)).items;
  if (shown) return <OpenView {...view} shown={shown} unreached={unreached} now={new Date()} />;
  return <EndedView {...view} unreached={unreached} now={new Date()} />;
}
