/** The rater's relationship to the subject, as the frozen roster says. */
export const RELATIONSHIPS = ["self", "manager", "peer", "direct_report", "other"] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/**
 * The groups whose members stay anonymous. `managers` holds the managers of a subject who was given
 * more than one: only a single manager on the roster is named.
 */
export const ANONYMOUS_GROUPS = ["peer", "direct_report", "other", "managers"] as const;
export type AnonymousGroup = (typeof ANONYMOUS_GROUPS)[number];
