import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ROUNDS } from "@/components/round/addresses";
import { DraftTabs } from "@/components/round/draft-tabs";
import { isTroubled } from "@/components/round/forecast-words";
import { LaunchPanel } from "@/components/round/launch-panel";
import { PreviewList } from "@/components/round/preview-list";
import { PreviewVerdict } from "@/components/round/preview-verdict";
import { RoundFacts } from "@/components/round/round-facts";
import { RoundHeader } from "@/components/round/round-header";
import { ViewerNotice } from "@/components/round/viewer-notice";
import { Stack } from "@/components/ui/stack";
import { isRosterOpen } from "@/lib/domain/round";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadPreview } from "@/lib/loaders/preview";
import { loadRoundDesk } from "@/lib/loaders/round-desk";
import { loadRound } from "@/lib/loaders/rounds";

export const metadata: Metadata = { title: t("Preview of the round") };

type Props = { params: Promise<{ org: string; round: string }> };

export default async function PreviewPage({ params }: Props) {
  const place = await params;
  const { org } = place;
  const round = await show(loadRound, place);
  if (!isRosterOpen(round.state)) redirect(ROUNDS.show(org, round.id));
  const { timeZone, isDemo, memberId } = await show(loadRoundDesk, place);
  const { items, share, rosterHash } = await show(loadPreview, place);
  const { threshold, commentThreshold } = round;
  const isSubject = memberId !== null && round.subjects.includes(memberId);
  const hasRaters = items.some(({ asked }) => Object.values(asked).some((count) => count > 0));
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
        {items.length > 0 ? <PreviewVerdict items={items} share={share} /> : null}
        <PreviewList items={items} limits={{ threshold, commentThreshold, share }} />
      </Stack>
      <LaunchPanel
        org={org}
        round={{ id: round.id, name: round.name, closesAt: round.closesAt }}
        rosterHash={rosterHash}
        timeZone={timeZone}
        isDemo={isDemo}
        hasRaters={hasRaters || isSubject}
        troubled={items.filter(isTroubled).length}
      />
    </Stack>
  );
}
