export const ROUND_STATES = ["draft", "nominating", "open", "closed", "released", "cancelled"] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export const READERS = ["subject", "subject_and_manager"] as const;
export type Readers = (typeof READERS)[number];

export const NOMINATIONS = ["organiser", "subject", "manager_approves"] as const;
export type Nomination = (typeof NOMINATIONS)[number];

export const THRESHOLD = { least: 3, default: 4, most: 10 } as const;
export const COMMENT_THRESHOLD = { least: 5, default: 5, most: 20 } as const;

/** How many raters a subject names: at least, and at most. */
export const NOMINEES = { fewest: 1, least: 4, most: 10, limit: 50 } as const;

/** Two closes of one subject lie at least this many days apart, so that rounds cannot be subtracted. */
export const DAYS_BETWEEN_CLOSES = 60;

/** Answers are taken only while a round is open and its last moment has not passed, whoever closes it. */
export const takesAnswers = (round: { state: RoundState; closesAt: Date }, now: Date): boolean =>
  round.state === "open" && now < round.closesAt;

/** The roster may be changed only before the round is open. */
export const isRosterOpen = (state: RoundState): boolean => state === "draft" || state === "nominating";

const DAY = 86_400_000;

/** The moment that lies so many days of 24 hours before another. */
export const daysBefore = (moment: Date, days: number): Date => new Date(moment.getTime() - days * DAY);

/** The share of answers that the preview of a launch reckons with beside a full response. */
export const RESPONSE_SHARE = 0.7;

/** Minutes that one form takes: about twenty seconds a question, and time to write a comment. */
export const MINUTES_PER_FORM = 8;

/** Minutes for what is left of one form, rounded up: at least one, since it still has to be sent. */
export const minutesLeft = ({ left, total }: { left: number; total: number }): number =>
  Math.max(1, Math.ceil((MINUTES_PER_FORM * left) / Math.max(total, 1)));
