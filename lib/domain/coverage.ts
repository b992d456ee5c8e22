import jstat from "jstat";

export const COVERAGE_WORDS = ["covered", "unclear", "thin"] as const;
export type CoverageWord = (typeof COVERAGE_WORDS)[number];

/** A true level of "often" or more counts as covering a skill. */
export const COVERS = 4;
export const THIN_BELOW = 0.5;
export const COVERED_ABOVE = 0.9;

/** One member's chance of a true level of "often" or more: 1 - Phi((4 - theta) / SE), from 0 to 1. */
export const chanceOf = ({ theta, se }: { readonly theta: number; readonly se: number }): number =>
  1 - jstat.normal.cdf((COVERS - theta) / se, 0, 1);

/** The Poisson-binomial chance that at least two of these come true. */
export const atLeastTwo = (chances: readonly number[]): number => {
  let none = 1;
  let one = 0;
  for (const chance of chances) {
    one = one * (1 - chance) + none * chance;
    none *= 1 - chance;
  }
  return Math.max(0, 1 - none - one);
};

/**
 * Does a team have at least two people who show this skill often? "thin" below even odds, "covered" above nine in
 * ten; always "unclear" where the round cannot tell people apart on the skill.
 */
export const coverageOf = (
  chances: readonly number[],
  { tellsApart }: { tellsApart: boolean },
): CoverageWord => {
  if (!tellsApart) return "unclear";
  const chance = atLeastTwo(chances);
  if (chance < THIN_BELOW) return "thin";
  return chance > COVERED_ABOVE ? "covered" : "unclear";
};
