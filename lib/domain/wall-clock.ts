const MINUTE = 60_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a clock costs much more than reading it. */
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  clocks.set(timeZone, clock);
  return clock;
};

const partsIn = (instant: Date, timeZone: string): Record<string, string> =>
  Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );

/** True for a name of a time zone that clocks here know: "Europe/Berlin", "UTC". */
export const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};

/** The day on the calendar of a time zone: "2026-03-31". */
export const dayIn = (instant: Date, timeZone: string): string => wallClockOf(instant, timeZone).slice(0, 10);

/** The calendar's day so many days later, or earlier: days of a calendar, whatever clocks do. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 24 * 60 * MINUTE).toISOString().slice(0, 10);

/** What a clock on the wall shows in a time zone, as a datetime-local field writes it: "2026-03-31T18:00". */
export const wallClockOf = (instant: Date, timeZone: string): string => {
  const { year, month, day, hour, minute } = partsIn(instant, timeZone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
};

const asUtc = (wall: string): number => Date.parse(`${wall}Z`);
const offsetAt = (instant: number, timeZone: string): number =>
  asUtc(wallClockOf(new Date(instant), timeZone)) - Math.floor(instant / MINUTE) * MINUTE;

/**
 * The instant at which the clock shows `wall`; null for what is no date. Of an hour that comes twice it is
 * the second, and of an hour that is skipped in spring the one that comes an hour later.
 */
export const instantOf = (wall: string, timeZone: string): Date | null => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall)) return null;
  const guess = asUtc(wall);
  if (Number.isNaN(guess)) return null;
  const first = guess - offsetAt(guess, timeZone);
  return new Date(guess - offsetAt(first, timeZone));
};

/** The clock so many days on, at a full hour of that day: a kind default for the close of a round. */
export const wallClockIn = ({
  from,
  days,
  hour,
  timeZone,
}: {
  from: Date;
  days: number;
  hour: number;
  timeZone: string;
}): string => {
  const day = wallClockOf(new Date(from.getTime() + days * 24 * 60 * MINUTE), timeZone).slice(0, 10);
  return `${day}T${String(hour).padStart(2, "0")}:00`;
};
