import { STANDARD_FRAMEWORK } from "../../lib/domain/framework";
import { reachOf } from "../../lib/domain/interval";
import { type Framework, isShared } from "../../lib/domain/skill";
import type { TeamMethod, TeamSource } from "../../lib/domain/team-source";
import { LIST_PRIOR, WITHIN_PRIOR } from "../../lib/domain/within-variance";

/** What others say of somebody on one skill or dimension; null without a figure. */
export type Rate = (key: string) => number | null;

export const methodOf = (framework: Framework = STANDARD_FRAMEWORK, threshold = 4): TeamMethod => ({
  threshold,
  framework,
  withinVariance: WITHIN_PRIOR,
  listVariance: LIST_PRIOR,
  reach: { within: reachOf(WITHIN_PRIOR.df), list: reachOf(LIST_PRIOR.df) },
});

export const sourceOf = (
  id: string,
  rate: Rate,
  { framework = STANDARD_FRAMEWORK, raters = 5 }: { framework?: Framework; raters?: number } = {},
): TeamSource => {
  const values = [...framework.skills, ...framework.dimensions].map(({ key }) => rate(key));
  return {
    id,
    values,
    counts: values.map((value) => (value === null ? 0 : raters)),
    levels: { leadership: 3, management: 3 },
  };
};

/** m0, m1 and so on. */
export const idsOf = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => `m${from + at}`);

const DIMENSIONS = new Set(STANDARD_FRAMEWORK.dimensions.map(({ key }) => key));
const SIDES = new Map<string, "leadership" | "management" | "shared">(
  STANDARD_FRAMEWORK.skills.map((skill) => [
    skill.key,
    isShared(skill) ? "shared" : (skill.lists[0] ?? "shared"),
  ]),
);

/** The same on all skills of a side, and 0 on every dimension. */
export const onSides =
  (levels: { leadership: number; management: number; shared: number }): Rate =>
  (key) =>
    DIMENSIONS.has(key) ? 0 : (levels[SIDES.get(key) ?? "shared"] ?? null);

/** The same on every skill, and 0 on every dimension. */
export const level = (value: number): Rate =>
  onSides({ leadership: value, management: value, shared: value });
