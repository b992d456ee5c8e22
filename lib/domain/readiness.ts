import { isEnough, levelOf, type SkillFigure } from "./balance";
import type { CoverageWord } from "./coverage";
import { derived } from "./decimal";
import { intervalOf } from "./interval";
import { SKILL_SCALE } from "./scale";
import type { Situation } from "./situation";
import type { Readiness } from "./team-overview";
import type { TeamMethod } from "./team-source";

/** Between "sometimes" and "often": a team is ready for a situation if it is surely at least here. */
export const READY_FROM = 3.5;

/** One skill that a situation leans on, as the team's page shows it. */
export type LeanedOn = {
  readonly key: string;
  readonly figure: SkillFigure;
  readonly low: number;
  readonly high: number;
  readonly coverage: CoverageWord;
};

export type SituationReadiness = {
  readonly figure: { readonly value: number; readonly low: number; readonly high: number };
  readonly readiness: Readiness;
  readonly heldBackBy: string | null;
};

const lowest = (skills: readonly LeanedOn[]): string | null =>
  [...skills].sort((a, b) => a.figure.value - b.figure.value)[0]?.key ?? null;

/**
 * The skill that holds a team back: the lowest of those that are thin; else the lowest of those whose whole interval
 * lies below the mean of the others; else none.
 */
const heldBackBy = (skills: readonly LeanedOn[]): string | null => {
  const thin = skills.filter(({ coverage }) => coverage === "thin");
  if (thin.length > 0) return lowest(thin);
  const sum = skills.reduce((total, { figure }) => total + figure.value, 0);
  return lowest(skills.filter(({ figure, high }) => high < (sum - figure.value) / (skills.length - 1)));
};

/**
 * How ready a team is for a situation: the mean of the skills that it leans on, with its 90 % interval; null where
 * fewer than seven in ten of them have a figure. "ready": the whole interval is 3.5 or more and no skill is thin;
 * "not_ready": the whole interval is below 3.5, or a skill is thin. What is ready and what is not is our own choice of
 * a line: no source says how much a situation asks for.
 */
export const readinessFor = (
  { leansOn }: Situation,
  skills: readonly LeanedOn[],
  { withinVariance: within, listVariance: list, reach }: TeamMethod,
): SituationReadiness | null => {
  const found = leansOn.flatMap((key) => skills.find((skill) => skill.key === key) ?? []);
  if (!isEnough(found.length, leansOn.length)) return null;
  const level = levelOf(
    found.map(({ figure }) => figure),
    { within, list },
  );
  const interval = intervalOf({ ...level, reach: reach.list, scale: SKILL_SCALE });
  const isThin = found.some(({ coverage }) => coverage === "thin");
  const readiness = (): Readiness => {
    if (isThin || interval.high < READY_FROM) return "not_ready";
    return interval.low >= READY_FROM ? "ready" : "not_enough_to_tell";
  };
  return {
    figure: { value: derived(level.value), ...interval },
    readiness: readiness(),
    heldBackBy: heldBackBy(found),
  };
};
