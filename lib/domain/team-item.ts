import type { SkillFigure } from "./balance";
import { type CoverageWord, chanceOf, coverageOf } from "./coverage";
import { shrink } from "./shrinkage";

/** One skill or dimension of everybody in a round: the figure of others, and the answers behind it. */
export type ItemColumn = { readonly values: readonly (number | null)[]; readonly counts: readonly number[] };

/** The mean counts members alike; `n` is how many answers to one person would be as certain. */
export const meanFigure = ({ values, counts }: ItemColumn, members: readonly number[]): SkillFigure => {
  let sum = 0;
  let parts = 0;
  for (const member of members) {
    sum += values[member] ?? 0;
    parts += 1 / (counts[member] ?? 1);
  }
  return { value: sum / members.length, n: members.length ** 2 / parts };
};

/**
 * How likely it is that somebody shows the skill often, by this one figure alone and to six decimals: nothing of the
 * round's other people is in it. Null without a figure.
 */
export const ownChance = ({ values, counts }: ItemColumn, place: number, within: number): number | null => {
  const theta = values[place] ?? null;
  if (theta === null) return null;
  return Number(chanceOf({ theta, se: Math.sqrt(within / (counts[place] ?? 1)) }).toFixed(6));
};

/** What a round knows of one skill beyond each report: how likely it is that somebody shows it often. */
export type SkillChances = {
  /** by place; null without a figure */
  readonly chances: readonly (number | null)[];
  /** false where the round cannot tell people apart on this skill */
  readonly tellsApart: boolean;
};

/** Over the whole round, so that few raters pull a figure towards the round's mean. */
export const skillChances = ({ values, counts }: ItemColumn, within: number): SkillChances => {
  const cells = values.flatMap((value, place) => (value === null ? [] : [{ value, n: counts[place] ?? 1 }]));
  const { spread, levels } = shrink(cells, within);
  const found = levels.values();
  return {
    chances: values.map((value) => {
      const level = value === null ? null : found.next().value;
      return level ? chanceOf(level) : null;
    }),
    tellsApart: spread === null || spread.tau2 > 0,
  };
};

/** Whether two members of a team or more show the skill often. */
export const teamCoverage = (
  { chances, tellsApart }: SkillChances,
  members: readonly number[],
): CoverageWord =>
  coverageOf(
    members.flatMap((member) => chances[member] ?? []),
    { tellsApart },
  );
