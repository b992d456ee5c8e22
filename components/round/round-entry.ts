import { REMINDER_DAYS } from "@/lib/domain/reminder";
import { COMMENT_THRESHOLD, NOMINEES, type Nomination, type Readers, THRESHOLD } from "@/lib/domain/round";
import { instantOf, wallClockIn, wallClockOf } from "@/lib/domain/wall-clock";

/** A round as its form holds it: moments are those of the organisation's clock. */
export type RoundEntry = {
  name: string;
  opensAt: string;
  closesAt: string;
  threshold: number;
  commentThreshold: number;
  readers: Readers;
  /** days before the close as they are written: "7, 3, 1" */
  reminders: string;
  nomination: Nomination;
  nominateBy: string;
  nominateLeast: number;
  nominateMost: number;
};

const DEFAULT = { days: 21, hour: 18 } as const;

export const newEntry = (now: Date, timeZone: string): RoundEntry => ({
  name: "",
  opensAt: "",
  closesAt: wallClockIn({ from: now, ...DEFAULT, timeZone }),
  threshold: THRESHOLD.default,
  commentThreshold: COMMENT_THRESHOLD.default,
  readers: "subject",
  nomination: "organiser",
  nominateBy: "",
  nominateLeast: NOMINEES.least,
  nominateMost: NOMINEES.most,
  reminders: daysText(REMINDER_DAYS),
});

type Round = Omit<RoundEntry, "opensAt" | "nominateBy" | "reminders"> & {
  opensAt: string | null;
  nominateBy: string | null;
  reminders: readonly number[];
};

export const entryOf = (round: Round, timeZone: string): RoundEntry => ({
  name: round.name,
  opensAt: round.opensAt ? wallClockOf(new Date(round.opensAt), timeZone) : "",
  closesAt: wallClockOf(new Date(round.closesAt), timeZone),
  threshold: round.threshold,
  commentThreshold: round.commentThreshold,
  readers: round.readers,
  nomination: round.nomination,
  nominateBy: round.nominateBy ? wallClockOf(new Date(round.nominateBy), timeZone) : "",
  nominateLeast: round.nominateLeast,
  nominateMost: round.nominateMost,
  reminders: daysText(round.reminders),
});

const sent = (wall: string, timeZone: string): string | null =>
  wall ? (instantOf(wall, timeZone)?.toISOString() ?? wall) : null;

/** Reminder days as they are written: "7, 3, 1". */
export const daysText = (days: readonly number[]): string => days.join(", ");

/** The same as they are sent; what is no number is refused with its field. */
export const daysOf = (text: string): number[] =>
  text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);

/** The fields as they are sent; a moment that cannot be read is sent as it stands, and refused with its field. */
export const fieldsOf = (entry: RoundEntry, timeZone: string) => ({
  ...entry,
  opensAt: sent(entry.opensAt, timeZone),
  nominateBy: sent(entry.nominateBy, timeZone),
  closesAt: instantOf(entry.closesAt, timeZone)?.toISOString() ?? entry.closesAt,
  reminders: daysOf(entry.reminders),
});
