import type { StylePlace } from "./team-overview";

/** From here on, on either side of 0, a mean lies with one pole; within it, in the middle. */
export const CLEAR_SIDE = 1;

/**
 * Where a team stands on a style dimension, from the interval of its mean alone (-3 to 3). "middle" may be two halves
 * that differ as well as people who do both: a mean cannot tell, and no spread is shown. Neither pole is better.
 */
export const stylePlaceOf = ({ low, high }: { readonly low: number; readonly high: number }): StylePlace => {
  if (high < -CLEAR_SIDE) return "management";
  if (low > CLEAR_SIDE) return "leadership";
  return low >= -CLEAR_SIDE && high <= CLEAR_SIDE ? "middle" : "not_enough_to_tell";
};
