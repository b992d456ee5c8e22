import type { Metadata } from "next";
import { DraftView } from "@/components/round/draft-view";
import { EndedView } from "@/components/round/ended-view";
import { OpenView } from "@/components/round/open-view";
import { isRosterOpen } from "@/lib/domain/round";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadNamingProgress } from "@/lib/loaders/naming";
import { loadRoster } from "@/lib/loaders/roster";
import { loadRoundDesk } from "@/lib/loaders/round-desk";
import { loadProgress } from "@/lib/loaders/round-progress";
import { loadRound } from "@/lib/loaders/rounds";

export const metadata: Metadata = { title: t("Round") };

type Props = {
  params: Promise<{ org: string; round: string }>;
  searchParams: Promise<{ search?: string; cursor?: string }>;
};

const SUBJECTS_PER_PAGE = 20;

export default async function RoundPage({ params, searchParams }: Props) {
  const place = await params;
  const round = await show(loadRound, place);
  const { timeZone, teamCount, memberId } = await show(loadRoundDesk, place);
  const isSubject = memberId !== null && round.subjects.includes(memberId);
  const view = { org: place.org, round, timeZone, isSubject };
  if (isRosterOpen(round.state)) {
    const { search, cursor } = await searchParams;
    const roster = await show(loadRoster, { ...place, search, cursor, limit: SUBJECTS_PER_PAGE });
    const naming = round.state === "nominating" ? await show(loadNamingProgress, place) : null;
    const shown = { roster, teamCount, search, cursor, naming };
    return <DraftView {...view} {...shown} />;
  }
  if (round.state === "open")
    return <OpenView {...view} progress={await show(loadProgress, place)} now={new Date()} />;
  return <EndedView {...view} now={new Date()} />;
}
