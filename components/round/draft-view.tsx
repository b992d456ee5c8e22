import { OutsideNote } from "@/components/mailbox/outside-note";
import { ROUNDS } from "@/components/round/addresses";
import { CancelButton } from "@/components/round/cancel-button";
import { DraftTabs } from "@/components/round/draft-tabs";
import { DuplicateButton } from "@/components/round/duplicate-button";
import { NamingProgress } from "@/components/round/naming-progress";
import { NamingStart } from "@/components/round/naming-start";
import { RosterSection } from "@/components/round/roster-section";
import { RoundFacts } from "@/components/round/round-facts";
import { RoundHeader } from "@/components/round/round-header";
import type { RoundView } from "@/components/round/round-view";
import { UnreachedPanel } from "@/components/round/unreached-panel";
import { ViewerNotice } from "@/components/round/viewer-notice";
import { Details } from "@/components/ui/details";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n";
import type { UnreachedOutput } from "@/lib/schemas/mail";
import type { NamingProgressOutput } from "@/lib/schemas/nomination";
import type { RosterSpreadOutput } from "@/lib/schemas/plan";
import type { RosterEntryOutput } from "@/lib/schemas/roster";

type DraftViewProps = RoundView & {
  unreached: readonly UnreachedOutput[];
  roster: { items: readonly RosterEntryOutput[]; nextCursor: string | null; invitationCount: number };
  spread: RosterSpreadOutput | null;
  teamCount: number;
  search?: string | undefined;
  cursor?: string | undefined;
  /** how far naming is, once it has begun */
  naming: NamingProgressOutput | null;
  namingCursor: string | undefined;
  /** somebody from outside can be invited */
  takesOutsiders: boolean;
};

export const DraftView = (view: DraftViewProps) => {
  const { org, round, timeZone, isSubject, naming, namingCursor, unreached, takesOutsiders, ...roster } =
    view;
  // an organiser who chooses alone need not name anybody first
  const isOptional = !naming && round.nomination === "organiser";
  return (
    <Stack gap="loose">
      <RoundHeader
        org={org}
        round={round}
        lead={naming ? t("Raters are being named. No form can be seen yet.") : t("Nobody has been told yet.")}
        actions={
          <>
            <DuplicateButton org={org} round={{ id: round.id, name: round.name }} />
            <LinkButton href={ROUNDS.edit(org, round.id)}>{t("Change")}</LinkButton>
          </>
        }
      />
      <RoundFacts round={round} timeZone={timeZone} />
      {naming ? (
        <NamingProgress org={org} round={round} naming={naming} timeZone={timeZone} cursor={namingCursor} />
      ) : isOptional ? null : (
        <NamingStart org={org} round={round} timeZone={timeZone} />
      )}
      {unreached.length > 0 ? <UnreachedPanel org={org} unreached={unreached} /> : null}
      <Stack>
        <DraftTabs org={org} round={round.id} current="roster" />
        {isSubject ? <ViewerNotice /> : null}
        {takesOutsiders ? null : <OutsideNote />}
        <RosterSection org={org} round={round.id} subjectCount={round.subjectCount} {...roster} />
      </Stack>
      {isOptional ? (
        <Details summary={t("Tell people beforehand that they are to be asked (optional)")}>
          <NamingStart org={org} round={round} timeZone={timeZone} />
        </Details>
      ) : null}
      <Section title={t("Discarding")} lead={t("A draft that is no longer wanted can be given up.")}>
        <p>
          <CancelButton org={org} round={{ id: round.id, name: round.name }} isOpen={false} />
        </p>
      </Section>
    </Stack>
  );
};
