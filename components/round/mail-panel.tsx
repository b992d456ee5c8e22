import { RemindButton } from "@/components/round/remind-button";
import { ReminderDaysButton } from "@/components/round/reminder-days-button";
import { UnreachedPanel } from "@/components/round/unreached-panel";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { formatList, plural, t } from "@/lib/i18n";
import type { UnreachedOutput } from "@/lib/schemas/mail";

type MailPanelProps = {
  org: string;
  timeZone: string;
  round: { id: string; reminders: readonly number[] };
  /** the round takes answers: its days can still be changed */
  isTaking: boolean;
  /** somebody has not answered */
  isOwed: boolean;
  unreached: readonly UnreachedOutput[];
};

const planWords = (days: readonly number[]): string =>
  days.length === 0
    ? t("This round reminds nobody by itself.")
    : t(
        "Whoever has not answered is reminded {days} before the close, in the morning; on the Friday before where mail waits over weekends.",
        { days: formatList(days.map((count) => plural(count, { one: "# day", other: "# days" }))) },
      );

/** What is written to raters while a round is open, and whom it could not reach. */
export const MailPanel = ({ org, timeZone, round, isTaking, isOwed, unreached }: MailPanelProps) => (
  <Stack>
    {unreached.length > 0 ? <UnreachedPanel org={org} unreached={unreached} /> : null}
    <Panel
      title={t("Reminders")}
      actions={
        isTaking ? (
          <>
            <ReminderDaysButton org={org} round={{ id: round.id, reminders: round.reminders }} />
            {isOwed ? <RemindButton org={org} round={round.id} timeZone={timeZone} /> : null}
          </>
        ) : null
      }
    >
      <p>{planWords(round.reminders)}</p>
    </Panel>
  </Stack>
);
