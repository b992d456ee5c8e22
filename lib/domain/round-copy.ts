import type { Relationship } from "./relationship";
import { DAYS_BETWEEN_CLOSES, daysBefore, type RoundState } from "./round";

export type CopyMember = {
  readonly id: string;
  readonly email: string;
  readonly managerId: string | null;
};
/** Who was asked about whom, and as what: nothing of what came of it. */
export type CopyLine = {
  readonly subject: string;
  readonly rater: string | null;
  readonly email: string | null;
  readonly relationship: Relationship;
};

type Today = ReadonlyMap<string, CopyMember>;

/** What a member is to a subject today; null where it was a line between them that is no more. */
const relationshipToday = (
  { subject, relationship }: CopyLine,
  rater: string,
  today: Today,
): Relationship | null => {
  if (rater === subject) return "self";
  if (relationship === "other") return "other";
  if (today.get(subject)?.managerId === rater) return "manager";
  if (today.get(rater)?.managerId === subject) return "direct_report";
  return relationship === "peer" ? "peer" : null;
};

/**
 * A roster for the next time: of those who are still here, as what they are to each other today. Where a line manager
 * was asked and there is another one now, that one is asked. People from outside are kept by their address, and as
 * members where they have become one. Whoever declined is asked again: what came of an invitation is not looked at.
 */
export const renewedRoster = (lines: readonly CopyLine[], members: readonly CopyMember[]): CopyLine[] => {
  const today: Today = new Map(members.map((member) => [member.id, member]));
  const byEmail = new Map(members.map(({ id, email }) => [email, id]));
  const kept = new Map<string, CopyLine>();
  const keep = (line: CopyLine): void => {
    const key = `${line.subject} ${line.rater ?? line.email}`;
    if (!kept.has(key)) kept.set(key, line);
  };
  for (const line of lines) {
    if (!today.has(line.subject)) continue;
    if (line.relationship === "manager") {
      const manager = today.get(line.subject)?.managerId;
      if (manager && manager !== line.subject && today.has(manager))
        keep({ ...line, rater: manager, email: null });
    }
    const rater = line.rater ?? byEmail.get(line.email ?? "") ?? null;
    if (rater === null) keep(line);
    else if (today.has(rater)) {
      const relationship = relationshipToday(line, rater, today);
      if (relationship) keep({ subject: line.subject, rater, email: null, relationship });
    }
  }
  return [...kept.values()];
};

const WEEK = 7 * 86_400_000;
const WEEKS_AHEAD = 3;

/** The earliest close of a round about the same people; null where the other one counts for nothing. */
export const earliestNextClose = (round: {
  state: RoundState;
  closesAt: Date;
  closedOn: Date | null;
}): Date | null =>
  round.state === "cancelled" ? null : daysBefore(round.closedOn ?? round.closesAt, -DAYS_BETWEEN_CLOSES);

/** A close on the same day of the week and hour: three weeks from now at the least, and far enough from the other. */
export const nextCloseOf = (round: Parameters<typeof earliestNextClose>[0], now: Date): Date => {
  const least = Math.max(now.getTime() + WEEKS_AHEAD * WEEK, earliestNextClose(round)?.getTime() ?? 0);
  const weeks = Math.ceil((least - round.closesAt.getTime()) / WEEK);
  return new Date(round.closesAt.getTime() + Math.max(1, weeks) * WEEK);
};

/** "Spring 2026" is followed by "Spring 2027", and "Spring" by "Spring 2"; `most` is the longest name there can be. */
export const nextNameOf = (name: string, most: number): string => {
  const [, number = ""] = /(?:^|\D)(\d{1,4})$/.exec(name) ?? [];
  const next = number ? String(Number(number) + 1).padStart(number.length, "0") : " 2";
  const stem = name.slice(0, Math.min(name.length - number.length, most - next.length));
  // A name that is cut short is not cut through a character.
  return `${stem.replace(/[\ud800-\udbff]$/, "")}${next}`;
};
