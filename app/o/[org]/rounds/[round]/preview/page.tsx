import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ROUNDS } from "@/components/round/addresses";
import { DraftTabs } from "@/components/round/draft-tabs";
import { LaunchPanel } from "@/components/round/launch-panel";
import { PreviewSection } from "@/components/round/preview-section";
import { RoundFacts } from "@/components/round/round-facts";
import { RoundHeader } from "@/components/round/round-header";
import { UnsettledNotice } from "@/components/round/unsettled-notice";
import { ViewerNotice } from "@/components/round/viewer-notice";
import { Stack } from "@/components/ui/stack";
import { isRosterOpen } from "@/lib/domain/round";
import { show } from "@/lib/doors/page";
import { keepsMail } from "@/lib/env";
import { t } from "@/lib/i18n";
import { loadNamingProgress } from "@/lib/loaders/naming";
import { loadPreview } from "@/lib/loaders/preview";
import { loadRoundDesk } from "@/lib/loaders/round-desk";
import { loadRound } from "@/lib/loaders/rounds";

export const metadata: Metadata = { title: t("Preview of the round") };

type Props = {
  params: Promise<{ org: string; round: string }>;
  searchParams: Promise<{ search?: string; cursor?: string }>;
};

const SUBJECTS_PER_PAGE = 20;

export default async function PreviewPage({ params, searchParams }: Props) {
  const place = await params;
  const { org } = place;
  const round = await show(loadRound, place);
  if (!isRosterOpen(round.state)) redirect(ROUNDS.show(org, round.id));
  const { timeZone, isDemo, memberId } = await show(loadRoundDesk, place);
  const { search, cursor } = await searchParams;
  const preview = await show(loadPreview, { ...place, search, cursor, limit: SUBJECTS_PER_PAGE });
  const { prospects, invitations } = preview.summary;
  const naming = round.state === "nominating" ? await show(loadNamingProgress, { ...place, limit: 1 }) : null;
  const isSubject = memberId !== null && round.subjects.includes(memberId);
  return (
    <Stack gap="loose">
      <RoundHeader
        org={org}
        round={round}
        lead={t("What each report will show, worked out by the same rules that make the reports.")}
      />
      <RoundFacts round={round} timeZone={timeZone} />
      <Stack>
        <DraftTabs org={org} round={round.id} current="preview" />
        {isSubject ? <ViewerNotice /> : null}
        {naming ? <UnsettledNotice nomination={round.nomination} total={naming.total} /> : null}
        <PreviewSection org={org} round={round.id} preview={preview} search={search} cursor={cursor} />
      </Stack>
      <LaunchPanel
        org={org}
        round={{ id: round.id, name: round.name, closesAt: round.closesAt }}
        rosterHash={preview.rosterHash}
        timeZone={timeZone}
        isDemo={isDemo}
        keepsMail={keepsMail()}
        hasRaters={invitations > 0 || isSubject}
        troubled={prospects.nothing + prospects.risky}
      />
    </Stack>
  );
}
