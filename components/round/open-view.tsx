import { CancelButton } from "@/components/round/cancel-button";
import { CloseButton } from "@/components/round/close-button";
import { ExtendButton } from "@/components/round/extend-button";
import { MailPanel } from "@/components/round/mail-panel";
import { ProgressPanel } from "@/components/round/progress-panel";
import { RoundFacts } from "@/components/round/round-facts";
import { RoundHeader } from "@/components/round/round-header";
import type { RoundView } from "@/components/round/round-view";
import { ViewerNotice } from "@/components/round/viewer-notice";
import { WaitingPanel } from "@/components/round/waiting-panel";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { takesAnswers } from "@/lib/domain/round";
import { t } from "@/lib/i18n";
import type { UnreachedOutput } from "@/lib/schemas/mail";
import type { ProgressOutput } from "@/lib/schemas/progress";

type OpenViewProps = RoundView & {
  progress: ProgressOutput;
  unreached: readonly UnreachedOutput[];
  now: Date;
};

export const OpenView = ({ org, round, timeZone, isSubject, progress, unreached, now }: OpenViewProps) => {
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
            {isTaking ? <ExtendButton org={org} round={brief} timeZone={timeZone} /> : null}
            <CloseButton org={org} round={brief} waiting={progress.waiting.length} />
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
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ProgressPanel progress={progress} />
        <WaitingPanel waiting={progress.waiting} />
      </div>
      <MailPanel
        org={org}
        timeZone={timeZone}
        round={round}
        unreached={unreached}
        canRemind={isTaking && progress.waiting.length > 0}
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
