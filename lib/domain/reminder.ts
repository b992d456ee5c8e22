import { lastAllowedDay, type QuietHours } from "./quiet-hours";
import { dayAfter, dayIn, wallClockOf } from "./wall-clock";

/** Days before the close on which whoever has not answered is reminded, unless the organiser says otherwise. */
export const REMINDER_DAYS: readonly number[] = [7, 3, 1];
export const REMINDER_LIMITS = { count: 10, days: 60 } as const;

/** Reminders leave from this hour of the day on, by the organisation's clock. */
const MORNING = "09:00";

/** As they are kept: each day once, the furthest from the close first. */
export const orderedReminders = (days: readonly number[]): number[] =>
  [...new Set(days)].sort((a, b) => b - a);

/**
 * The day of the latest reminder that is due, "2026-03-31" on the organisation's calendar, or null for none. What was
 * missed before it is not made up for. Where mail waits over the weekend, a reminder comes on the Friday before, since it
 * might not come before the close at all. Nobody is reminded on the day of the opening, after the close, or before
 * the morning.
 */
export const dueReminder = ({
  closesAt,
  openedOn,
  reminders,
  timeZone,
  quietHours,
  now,
}: {
  closesAt: Date;
  openedOn: Date;
  reminders: readonly number[];
  timeZone: string;
  quietHours: QuietHours;
  now: Date;
}): string | null => {
  const wall = wallClockOf(now, timeZone);
  if (now >= closesAt || wall.slice(11) < MORNING) return null;
  const today = wall.slice(0, 10);
  const opened = openedOn.toISOString().slice(0, 10);
  const close = dayIn(closesAt, timeZone);
  const due = reminders
    .map((days) => lastAllowedDay(dayAfter(close, -days), quietHours))
    .filter((day) => day <= today && day > opened)
    .sort();
  return due.at(-1) ?? null;
};
