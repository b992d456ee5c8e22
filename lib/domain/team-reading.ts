import { REFERENCE_PRIOR } from "./round-constant";
import type { TeamFigure, TeamOverview } from "./team-overview";

/** From here on a list is seen often: the middle between "sometimes" and "often". */
export const STRONG_FROM = REFERENCE_PRIOR;

/** "strong": the whole interval lies at the line or above; "growing": all of it below. */
export type ListStrength = "strong" | "growing" | "not_enough_to_tell";

export type TeamStrength = {
  readonly leadership: ListStrength;
  readonly management: ListStrength;
};

const strengthOf = ({ low, high }: { low: number; high: number }): ListStrength => {
  if (low >= STRONG_FROM) return "strong";
  return high < STRONG_FROM ? "growing" : "not_enough_to_tell";
};

const isShown = (figure: TeamFigure): figure is Extract<TeamFigure, { value: number }> =>
  !("hidden" in figure);

/**
 * How strong a team is in each of its two lists, as far as the intervals of their levels tell; null where one of the
 * two is hidden. A team that is strong in one alone is not strong as a whole: what counts is to know when to lead,
 * when to manage, and when to do both.
 */
export const strengthIn = ({ lists }: Pick<TeamOverview, "lists">): TeamStrength | null => {
  const { leadership, management } = lists;
  if (!isShown(leadership) || !isShown(management)) return null;
  return { leadership: strengthOf(leadership), management: strengthOf(management) };
};
