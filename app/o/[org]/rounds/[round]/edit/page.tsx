import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ROUNDS } from "@/components/round/addresses";
import { entryOf } from "@/components/round/round-entry";
import { RoundForm } from "@/components/round/round-form";
import { RoundHeader } from "@/components/round/round-header";
import { Stack } from "@/components/ui/stack";
import { isRosterOpen } from "@/lib/domain/round";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadSubjects } from "@/lib/loaders/roster";
import { loadRoundDesk } from "@/lib/loaders/round-desk";
import { loadRound } from "@/lib/loaders/rounds";

export const metadata: Metadata = { title: t("Change the round") };

/** Nobody takes single people out of a list of thousands: whoever picks then begins anew. */
const MOST_PICKED_BY_HAND = 300;

type Props = { params: Promise<{ org: string; round: string }> };

export default async function EditRoundPage({ params }: Props) {
  const place = await params;
  const { org } = place;
  const round = await show(loadRound, place);
  if (!isRosterOpen(round.state)) redirect(ROUNDS.show(org, round.id));
  const { timeZone, memberCount } = await show(loadRoundDesk, place);
  const isLong = round.subjectCount > MOST_PICKED_BY_HAND;
  const people = isLong ? [] : (await show(loadSubjects, place)).items;
  return (
    <Stack gap="loose">
      <RoundHeader
        org={org}
        round={round}
        lead={t("If somebody no longer gets a report, the invitations about them go too.")}
      />
      <RoundForm
        org={org}
        timeZone={timeZone}
        memberCount={memberCount}
        entry={entryOf(round, timeZone)}
        round={{ id: round.id, state: round.state, subjectCount: round.subjectCount, people }}
      />
    </Stack>
  );
}
