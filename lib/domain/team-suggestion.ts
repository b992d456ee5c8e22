import { firstStepsOf } from "./growth-steps";
import { SITUATIONS } from "./situation";
import type { SkillList } from "./skill";
import type { TeamOverview } from "./team-overview";

/** What a team's manager could do next. */
export type TeamSuggestion =
  /** a skill that is thin or holds the team back: whom to ask, and what to try in the coming week */
  | { readonly kind: "learn"; readonly skill: string; readonly steps: readonly string[] }
  /** what to look for in whoever comes next: the thinnest skills, two at the most */
  | { readonly kind: "hire"; readonly skills: readonly string[] }
  /** two skills that one situation needs at once, to be practised together */
  | { readonly kind: "practise"; readonly skills: readonly [string, string]; readonly situation: string }
  /** a clear lean: the side that needs a keeper */
  | { readonly kind: "balance"; readonly towards: SkillList }
  /** what stands out, to be used on purpose */
  | { readonly kind: "use"; readonly skills: readonly string[] }
  /** nothing is certain enough to act on */
  | { readonly kind: "look_again" };

export const MOST_TEAM_SUGGESTIONS = 3;
const FEWEST = 2;
const MOST_SOUGHT = 2;

type Valued = { readonly key: string; readonly value: number };

const valuesOf = ({ skills }: TeamOverview): Valued[] =>
  skills.flatMap(({ key, figure }) => ("hidden" in figure ? [] : [{ key, value: figure.value }]));

const byValue = (a: Valued, b: Valued): number => a.value - b.value;

/** The thin skills, the lowest first. */
const thinOf = (view: TeamOverview): string[] =>
  valuesOf(view)
    .filter(({ key }) => view.thin.includes(key))
    .sort(byValue)
    .map(({ key }) => key);

const heldBack = ({ situations }: TeamOverview) =>
  situations.flatMap(({ key, readiness, heldBackBy }) =>
    heldBackBy && readiness !== "ready" ? [{ situation: key, skill: heldBackBy }] : [],
  );

/** The weakest skill of a situation, with the lowest of the others that it leans on. */
const pairOf = (view: TeamOverview): TeamSuggestion[] => {
  const values = valuesOf(view);
  const figureAt = (key: string): number =>
    values.find((one) => one.key === key)?.value ?? Number.POSITIVE_INFINITY;
  const [first] = heldBack(view).sort((a, b) => figureAt(a.skill) - figureAt(b.skill));
  const leansOn = SITUATIONS.find(({ key }) => key === first?.situation)?.leansOn ?? [];
  const [other] = values
    .filter(({ key }) => key !== first?.skill && leansOn.some((skill) => skill === key))
    .sort(byValue);
  return first && other
    ? [{ kind: "practise", skills: [first.skill, other.key], situation: first.situation }]
    : [];
};

const otherSide = ({ lean }: TeamOverview): TeamSuggestion[] => {
  if (lean === "leadership") return [{ kind: "balance", towards: "management" }];
  return lean === "management" ? [{ kind: "balance", towards: "leadership" }] : [];
};

/**
 * Two or three things to do next, from displayed figures alone: to learn the thinnest skill, or the one that holds
 * the team back; to look for what is thin in whoever comes next; to practise two skills that one situation needs at
 * once; to keep the side that a clear lean leaves alone. Where fewer than two are certain, what stands out is to be used,
 * and else one looks again after the next round. Nothing where no figure is shown.
 */
export const teamSuggestionsOf = (view: TeamOverview): TeamSuggestion[] => {
  if (valuesOf(view).length === 0) return [];
  const thin = thinOf(view);
  const [toLearn] = [...thin, ...heldBack(view).map(({ skill }) => skill)];
  const certain: TeamSuggestion[] = [
    ...(toLearn ? [{ kind: "learn" as const, skill: toLearn, steps: firstStepsOf(toLearn) }] : []),
    ...(thin.length > 0 ? [{ kind: "hire" as const, skills: thin.slice(0, MOST_SOUGHT) }] : []),
    ...pairOf(view),
    ...otherSide(view),
  ];
  const rest: TeamSuggestion[] = [
    ...(view.strengths.length > 0 ? [{ kind: "use" as const, skills: view.strengths }] : []),
    { kind: "look_again" },
  ];
  const missing = Math.max(0, FEWEST - certain.length);
  return [...certain.slice(0, MOST_TEAM_SUGGESTIONS), ...rest.slice(0, missing)];
};
