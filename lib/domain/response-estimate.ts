import { RESPONSE_SHARE } from "./round";

export type ResponseCounts = {
  readonly asked: number;
  readonly answered: number;
  readonly declined: number;
};

export type ResponseEstimate =
  | { readonly known: false; readonly why: "too_few" | "too_short" | "too_early" }
  /** reviews that will have been sent at the close */
  | { readonly known: true; readonly low: number; readonly likely: number; readonly high: number };

/** Below these an estimate would say more than anybody can know. */
export const LEAST_ASKED = 10;
export const LEAST_DAYS = 3;
export const LEAST_PASSED = 0.2;
export const LEAST_HEARD = 5;

/** The share that is expected before anything is known counts as much as so many reviews. */
export const PRIOR_REVIEWS = 10;

/**
 * Which share of all answers that will ever come is there when a share of the time has passed: that share to the
 * power of this. Nearly all at once, faster at the beginning, and evenly: the truth is expected between the ends.
 */
const COURSES = { low: 0.25, likely: 0.5, high: 1 } as const;

/** Eight in ten: how far chance alone may lead away, in standard deviations. */
const REACH = 1.28;

const DAY = 86_400_000;

/** Whole days of a round, and how many of them have passed: nothing finer goes into an estimate. */
export const daysOf = ({
  openedOn,
  closesAt,
  now,
}: {
  openedOn: Date;
  closesAt: Date;
  now: Date;
}): { days: number; passed: number } => {
  const days = Math.max(0, Math.ceil((closesAt.getTime() - openedOn.getTime()) / DAY));
  const passed = Math.floor((now.getTime() - openedOn.getTime()) / DAY);
  return { days, passed: Math.min(days, Math.max(0, passed)) };
};

/** The chance that a review which is still open will be sent, if answers come in on this course. */
const chanceOf = ({ asked, answered, declined }: ResponseCounts, there: number): number => {
  const most = (asked - declined) / asked;
  const share = (answered + RESPONSE_SHARE * PRIOR_REVIEWS) / (asked * there + PRIOR_REVIEWS);
  const willAnswer = Math.min(share, most);
  const rest = 1 - willAnswer * there;
  return rest <= 0 ? 0 : Math.min(1, (willAnswer * (1 - there)) / rest);
};

/**
 * How many reviews will have been sent at the close, from the counts as they are now and the share of the round's
 * days that has passed: when somebody answered is known to nobody, so a past pace cannot be measured. Everybody
 * answers with the same unknown chance, for which the expected share stands until enough has come in; three courses
 * of time give the likely number and the ends of a range, which is wider by what chance alone may do. Declined
 * reviews do not come back. Own method; a range of the reviews asked for, in whole reviews. Throws RangeError for
 * counts that cannot be.
 */
export const estimateResponse = (
  counts: ResponseCounts,
  { days, passed }: { days: number; passed: number },
): ResponseEstimate => {
  const { asked, answered, declined } = counts;
  const open = asked - answered - declined;
  if (answered < 0 || declined < 0 || open < 0)
    throw new RangeError("more reviews came back than were asked for");
  if (asked < LEAST_ASKED) return { known: false, why: "too_few" };
  if (passed >= days || open === 0) return { known: true, low: answered, likely: answered, high: answered };
  if (days < LEAST_DAYS) return { known: false, why: "too_short" };
  const time = passed / days;
  if (time < LEAST_PASSED || answered + declined < LEAST_HEARD) return { known: false, why: "too_early" };
  const chance = (course: keyof typeof COURSES): number => chanceOf(counts, time ** COURSES[course]);
  const reach = (of: number): number => REACH * Math.sqrt(open * of * (1 - of));
  const [few, some, many] = [chance("low"), chance("likely"), chance("high")];
  return {
    known: true,
    low: answered + Math.max(0, Math.floor(open * few - reach(few))),
    likely: answered + Math.round(open * some),
    high: answered + Math.min(open, Math.ceil(open * many + reach(many))),
  };
};
