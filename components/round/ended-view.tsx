import { ClosingWatch } from "@/components/round/closing-watch";
import { DuplicateButton } from "@/components/round/duplicate-button";
import { CancelledNotice, ReleasedNotice } from "@/components/round/ended-notice";
import { RoundFacts } from "@/components/round/round-facts";
import { RoundHeader } from "@/components/round/round-header";
import type { RoundView } from "@/components/round/round-view";
import { UnreachedPanel } from "@/components/round/unreached-panel";
import { Stack } from "@/components/ui/stack";
import type { UnreachedOutput } from "@/lib/schemas/mail";

type EndedViewProps = RoundView & { unreached: readonly UnreachedOutput[]; now: Date };

/** A round that takes no more answers: on its way to its reports, released or cancelled. */
export const EndedView = ({ org, round, timeZone, unreached, now }: EndedViewProps) => (
  <Stack gap="loose">
    <RoundHeader
      org={org}
      round={round}
      actions={
        round.state === "closed" ? null : (
          <DuplicateButton org={org} round={{ id: round.id, name: round.name }} />
        )
      }
    />
    {round.state === "closed" ? <ClosingWatch org={org} round={round.id} progress={round.progress} /> : null}
    {round.state === "released" ? (
      <ReleasedNotice org={org} round={round.id} subjectCount={round.subjectCount} />
    ) : null}
    {round.state === "cancelled" ? <CancelledNotice /> : null}
    {round.state === "cancelled" ? null : <RoundFacts round={round} timeZone={timeZone} endedBy={now} />}
    {unreached.length > 0 ? <UnreachedPanel org={org} unreached={unreached} /> : null}
  </Stack>
);
