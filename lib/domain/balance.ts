import type { Lean } from "./report";
import { type Framework, isShared, type Skill, type SkillList, skillsOf } from "./skill";
import { listMeanVariance, type Variance } from "./within-variance";

/** The figure of others for one skill; `n` is how many answers carry it (fractional for a team). */
export type SkillFigure = { readonly value: number; readonly n: number };

export type Estimate = { readonly value: number; readonly se: number };

export type Balance = {
  /** L and M: levels of the two lists */
  readonly levels: Readonly<Record<SkillList, Estimate | null>>;
  /** C: the level of the skills on both lists */
  readonly common: Estimate | null;
  /** D: leadership-only minus management-only */
  readonly difference: Estimate | null;
};

export const CLEAR_LEAN = 0.25;

/** Seven in ten, rounded up: 7 of a list of ten, 5 of seven exclusive skills, all of three shared ones. */
export const isEnough = (present: number, total: number): boolean => total > 0 && present * 10 >= total * 7;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean of what is there, or null where it is less than seven in ten. */
export const meanIfEnough = (values: readonly (number | null)[]): number | null => {
  const present = values.filter((value) => value !== null);
  return isEnough(present.length, values.length) ? meanOf(present) : null;
};

/** The skills that speak for one side alone. */
const exclusiveSkills = (framework: Framework, list: SkillList): readonly Skill[] =>
  skillsOf(framework, list).filter((skill) => !isShared(skill));

/** The mean of several skills, with s2d of their number: one rater's errors go together. */
export const levelOf = (
  figures: readonly SkillFigure[],
  { within, list }: { within: Variance; list: Variance },
): Estimate => ({
  value: meanOf(figures.map(({ value }) => value)),
  se: Math.sqrt(
    listMeanVariance({ items: figures.length, within, list }) * meanOf(figures.map(({ n }) => 1 / n)),
  ),
});

/**
 * Levels and balance from the displayed figures of others. The errors of one rater's answers go together,
 * so a level's SE comes from raters' list means: SE(L)^2 = s2d / n. In the difference that part cancels:
 * SE(D)^2 = sum over both sides of (s2w / n) / count^2. `n` is the harmonic mean where skills differ in it.
 */
export const balanceOf = ({
  framework,
  figures,
  within,
  list,
}: {
  framework: Framework;
  figures: ReadonlyMap<string, SkillFigure>;
  within: Variance;
  list: Variance;
}): Balance => {
  const present = (skills: readonly Skill[]): SkillFigure[] | null => {
    const found = skills.flatMap((skill) => figures.get(skill.key) ?? []);
    return isEnough(found.length, skills.length) ? found : null;
  };
  const level = (skills: readonly Skill[]): Estimate | null => {
    const found = present(skills);
    return found && levelOf(found, { within, list });
  };
  const side = (name: SkillList): { value: number; variance: number } | null => {
    const found = present(exclusiveSkills(framework, name));
    if (!found) return null;
    const variance = found.reduce((sum, { n }) => sum + within.value / n, 0) / found.length ** 2;
    return { value: meanOf(found.map(({ value }) => value)), variance };
  };
  const leadership = side("leadership");
  const management = side("management");
  return {
    levels: {
      leadership: level(skillsOf(framework, "leadership")),
      management: level(skillsOf(framework, "management")),
    },
    common: level(framework.skills.filter(isShared)),
    difference:
      leadership && management
        ? {
            value: leadership.value - management.value,
            se: Math.sqrt(leadership.variance + management.variance),
          }
        : null,
  };
};

/** A side is named only if the whole 90 % interval of the difference lies beyond a quarter of a point. */
export const leanOf = ({ value, se }: Estimate, reach: number): Lean => {
  if (value - reach * se > CLEAR_LEAN) return "leadership";
  if (value + reach * se < -CLEAR_LEAN) return "management";
  return "no_clear_lean";
};
