import { dayAfter, dayIn, instantOf, wallClockOf } from "./wall-clock";

/** When mail about rounds waits: from an hour of the day until another, and on Saturdays and Sundays. */
export type QuietHours = {
  isOn: boolean;
  /** "19:00", by the organisation's clock; a later hour than `until` reaches into the next day */
  from: string;
  until: string;
  weekends: boolean;
};

export const DEFAULT_QUIET_HOURS: QuietHours = { isOn: true, from: "19:00", until: "08:00", weekends: true };

const MINUTE = 60_000;
const LONGEST_GAP_MINUTES = 180;
const DAYS_AHEAD = 9;

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay());

const isQuietTime = (time: string, { from, until }: QuietHours): boolean =>
  from <= until ? time >= from && time < until : time >= from || time < until;

/** True if mail about rounds has to wait at this moment. Judged by what the clock on the wall shows there. */
export const isQuiet = (at: Date, quiet: QuietHours, timeZone: string): boolean => {
  if (!quiet.isOn) return false;
  const wall = wallClockOf(at, timeZone);
  return (quiet.weekends && isWeekend(wall.slice(0, 10))) || isQuietTime(wall.slice(11), quiet);
};

/** This day, or the last before it on which any mail about rounds may leave. */
export const lastAllowedDay = (day: string, { isOn, weekends }: QuietHours): string => {
  let allowed = day;
  while (isOn && weekends && isWeekend(allowed)) allowed = dayAfter(allowed, -1);
  return allowed;
};

/**
 * The first moment from `at` on at which mail about rounds may leave, to the minute. Where the clock is put back and
 * an hour comes twice it is the second of the two; where an hour is skipped, the first moment after it.
 */
export const nextAllowed = (at: Date, quiet: QuietHours, timeZone: string): Date => {
  if (!isQuiet(at, quiet, timeZone)) return at;
  const today = dayIn(at, timeZone);
  for (let days = 0; days < DAYS_AHEAD; days++) {
    const day = dayAfter(today, days);
    for (const time of ["00:00", quiet.until]) {
      const moment = instantOf(`${day}T${time}`, timeZone);
      if (moment && moment > at && !isQuiet(moment, quiet, timeZone))
        return earliest(moment, at, quiet, timeZone);
    }
  }
  return at;
};

/** An hour that is skipped ends before the moment that its name stands for. */
const earliest = (found: Date, at: Date, quiet: QuietHours, timeZone: string): Date => {
  let moment = found;
  for (let minutes = 0; minutes < LONGEST_GAP_MINUTES; minutes++) {
    const before = new Date(moment.getTime() - MINUTE);
    if (before <= at || isQuiet(before, quiet, timeZone)) return moment;
    moment = before;
  }
  return moment;
};
