/** What a plan may be asked for: peers for one subject, and reviews of others from one rater. */
export const PLAN_LIMITS = {
  peersPerSubject: { least: 0, default: 6, most: 50 },
  maxPerRater: { least: 1, default: 10, most: 100 },
} as const;
