/** Observed frequency: 1 almost never, 2 rarely, 3 sometimes, 4 often, 5 almost always. */
export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];

/** A place between the management pole (-3) and the leadership pole (3). */
export const PLACES = [-3, -2, -1, 0, 1, 2, 3] as const;
export type Place = (typeof PLACES)[number];

/** An answer that is no number: never zero, never the middle. */
export const NOT_OBSERVED = "not_observed";

/** The ends of the two scales, for drawing and clipping. */
export const SKILL_SCALE = { min: 1, max: 5 } as const;
export const DIMENSION_SCALE = { min: -3, max: 3 } as const;
export type Scale = { readonly min: number; readonly max: number };
