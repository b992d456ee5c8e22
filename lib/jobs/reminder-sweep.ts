import { SYSTEM } from "@/lib/access/caller";
import { systemRoundScope, systemScope } from "@/lib/access/gate";
import type { RoundScope } from "@/lib/access/scope";
import { transaction } from "@/lib/data/database";
import { listOwing, type Owing } from "@/lib/data/raters";
import { listReminding } from "@/lib/data/rounds";
import { isQuiet } from "@/lib/domain/quiet-hours";
import { dueReminder } from "@/lib/domain/reminder";
import { announceReminders } from "@/lib/operations/announcements";

/** Who has been told of the round, of its reminder, or of nothing since, can be reached and wants to be. */
const isDue = (rater: Owing, day: string): boolean =>
  !rater.isStopped &&
  !rater.isRefused &&
  (rater.invitedOn === null || rater.invitedOn < day) &&
  (rater.remindedOn === null || rater.remindedOn < day);

const remind = async (scope: RoundScope, now: Date): Promise<number> => {
  const { timeZone, quietHours } = scope.org;
  const { closesAt, openedOn, reminders } = scope.round;
  const day = openedOn && dueReminder({ closesAt, openedOn, reminders, timeZone, quietHours, now });
  if (!day || isQuiet(now, quietHours, timeZone)) return 0;
  return transaction(async () => {
    const due = (await listOwing(scope)).filter((rater) => isDue(rater, day));
    if (due.length > 0) await announceReminders(scope, due, now);
    return due.length;
  });
};

/**
 * Puts the reminders that are due into the outbox; answers how many. Idempotent: whoever was reminded on that day or
 * after it is not reminded again, and of several days that were missed only the latest counts.
 */
export const sweepReminders = async (now: Date): Promise<number> => {
  const system = systemScope(SYSTEM, "installation.operate");
  if (!system) return 0;
  let reminded = 0;
  for (const ids of await listReminding(system, now)) {
    const scope = await systemRoundScope(SYSTEM, ids);
    if (scope) reminded += await remind(scope, now);
  }
  return reminded;
};
