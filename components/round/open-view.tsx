"use client";

import { CancelButton } from "@/components/round/cancel-button";
import { CloseButton } from "@/components/round/close-button";
import { DuplicateButton } from "@/components/round/duplicate-button";
import { ExtendButton } from "@/components/round/extend-button";
import { MailPanel } from "@/components/round/mail-panel";
import { ProgressBoard } from "@/components/round/progress-board";
import { ProgressToolbar } from "@/components/round/progress-toolbar";
import { RoundFacts } from "@/components/round/round-facts";
import { RoundHeader } from "@/components/round/round-header";
import type { RoundView } from "@/components/round/round-view";
import { ViewerNotice } from "@/components/round/viewer-notice";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { takesAnswers } from "@/lib/domain/round";
import { t } from "@/lib/i18n";
import type { ShownList } from "@/lib/loaders/round-page";
import type { UnreachedOutput } from "@/lib/schemas/mail";

type OpenViewProps = RoundView & { shown: ShownList; unreached: readonly UnreachedOutput[]; now: Date };

/** Drawn by the browser too: what it shows is sent once as values, and not as elements beside them. */
export const OpenView = ({ org, round, timeZone, isSubject, shown, unreached, now }: OpenViewProps) => {
  const isTaking = takesAnswers({ state: round.state, closesAt: new Date(round.closesAt) }, now);
  // what the buttons need to know, and no list of people
  const brief = { id: round.id, name: round.name, closesAt: round.closesAt };
  return (
    <Stack gap="loose">
      <RoundHeader
        org={org}
        round={round}
        lead={t("How far it is, in counts. No answer can be read by anybody before the close.")}
        actions={
          <>
            <DuplicateButton org={org} round={{ id: round.id, name: round.name }} />
            {isTaking ? <ExtendButton org={org} round={brief} timeZone={timeZone} /> : null}
            <CloseButton org={org} round={brief} waiting={shown.total.people} />
          </>
        }
      />
      {isTaking ? null : (
        <Notice title={t("The time is up")}>
          {t(
            "No more answers are taken. The reports are made by themselves in a moment; you can also start it with “Close now”.",
          )}
        </Notice>
      )}
      <RoundFacts round={round} timeZone={timeZone} />
      {isSubject ? <ViewerNotice /> : null}
      <ProgressBoard
        key={JSON.stringify([shown.list, shown.asked])}
        org={org}
        round={round.id}
        first={shown}
        toolbar={<ProgressToolbar org={org} round={round} list={shown.list} asked={shown.asked} />}
      />
      <MailPanel
        org={org}
        timeZone={timeZone}
        round={round}
        unreached={unreached}
        isTaking={isTaking}
        isOwed={shown.total.asked > shown.total.answered + shown.total.declined}
      />
      <Section
        title={t("Cancelling")}
        lead={t(
          "Only if the round should never have been. Every answer is destroyed and nobody gets a report.",
        )}
      >
        <p>
          <CancelButton org={org} round={brief} isOpen />
        </p>
      </Section>
    </Stack>
  );
};
