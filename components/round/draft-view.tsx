import { ROUNDS } from "@/components/round/addresses";
import { CancelButton } from "@/components/round/cancel-button";
import { DraftTabs } from "@/components/round/draft-tabs";
import { DuplicateButton } from "@/components/round/duplicate-button";
import { RosterSection } from "@/components/round/roster-section";
import { RoundFacts } from "@/components/round/round-facts";
import { RoundHeader } from "@/components/round/round-header";
import type { RoundView } from "@/components/round/round-view";
import { ViewerNotice } from "@/components/round/viewer-notice";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n";
import type { RosterSpreadOutput } from "@/lib/schemas/plan";
import type { RosterEntryOutput } from "@/lib/schemas/roster";

type DraftViewProps = RoundView & {
  roster: { items: readonly RosterEntryOutput[]; nextCursor: string | null; invitationCount: number };
  spread: RosterSpreadOutput | null;
  teamCount: number;
  search?: string | undefined;
  cursor?: string | undefined;
};

export const DraftView = ({ org, round, timeZone, isSubject, ...roster }: DraftViewProps) => (
  <Stack gap="loose">
    <RoundHeader
      org={org}
      round={round}
      lead={t("Nobody has been told yet.")}
      actions={
        <>
          <DuplicateButton org={org} round={{ id: round.id, name: round.name }} />
          <LinkButton href={ROUNDS.edit(org, round.id)}>{t("Change")}</LinkButton>
        </>
      }
    />
    <RoundFacts round={round} timeZone={timeZone} />
    <Stack>
      <DraftTabs org={org} round={round.id} current="roster" />
      {isSubject ? <ViewerNotice /> : null}
      <RosterSection org={org} round={round.id} subjectCount={round.subjectCount} {...roster} />
    </Stack>
    <Section title={t("Discarding")} lead={t("A draft that is no longer wanted can be given up.")}>
      <p>
        <CancelButton org={org} round={{ id: round.id, name: round.name }} isOpen={false} />
      </p>
    </Section>
  </Stack>
);
