import jstat from "jstat";

export type CoverageWord = "thin" | "covered" | "unclear";

/** A true level of "often" or more counts as covering a skill. */
export const COVERS = 4;
export const THIN_BELOW = 0.5;
export const COVERED_ABOVE = 0.9;

/**
 * Does the team have at least two people who show this skill often? Each member's chance is
 * 1 - Phi((4 - theta) / SE); `expected` is their sum, `atLeastTwo` the Poisson-binomial chance of two or
 * more. Always "unclear" where the round cannot tell people apart on the skill.
 */
export const coverageOf = ({
  members,
  canTellApart,
}: {
  members: readonly { readonly theta: number; readonly se: number }[];
  canTellApart: boolean;
}): { expected: number; atLeastTwo: number; word: CoverageWord } => {
  let none = 1;
  let one = 0;
  let expected = 0;
  for (const { theta, se } of members) {
    const chance = 1 - jstat.normal.cdf((COVERS - theta) / se, 0, 1);
    expected += chance;
    one = one * (1 - chance) + none * chance;
    none *= 1 - chance;
  }
  const atLeastTwo = Math.max(0, 1 - none - one);
  return { expected, atLeastTwo, word: canTellApart ? wordOf(atLeastTwo) : "unclear" };
};

const wordOf = (atLeastTwo: number): CoverageWord => {
  if (atLeastTwo < THIN_BELOW) return "thin";
  return atLeastTwo > COVERED_ABOVE ? "covered" : "unclear";
};
