import type { CoverageWord } from "./coverage";
import type { Lean } from "./report";
import type { SkillList } from "./skill";

export const TEAM_HIDDEN_REASONS = [
  /** fewer than five (or k) members have this figure */
  "too_few_members",
  /** together with another team's figure it would tell about fewer people */
  "overlaps",
  /** this viewer reads some members' reports: taking those away would tell about the few who are left */
  "tells_about_few",
] as const;
export type TeamHiddenReason = (typeof TEAM_HIDDEN_REASONS)[number];

export type TeamFigure =
  | { readonly value: number; readonly low: number; readonly high: number }
  | { readonly hidden: TeamHiddenReason };

/**
 * Where a team stands on a style dimension, from the mean and its interval alone: all of it on one side, or in the
 * middle (which may be two halves: the mean cannot tell), or not enough to tell.
 */
export const STYLE_PLACES = ["management", "leadership", "middle", "not_enough_to_tell"] as const;
export type StylePlace = (typeof STYLE_PLACES)[number];

export const READINESS = ["ready", "not_ready", "not_enough_to_tell"] as const;
export type Readiness = (typeof READINESS)[number];

/**
 * What a team's page shows, as it is frozen at the release: means over members, never a member, a count, an extreme or
 * a spread. The whole organisation is the team with the organisation's own id.
 */
export type TeamOverview = {
  readonly teamId: string;
  /** every skill of the round, in the framework's order */
  readonly skills: readonly {
    readonly key: string;
    readonly figure: TeamFigure;
    /** whether two members or more show it often; null where the figure is hidden */
    readonly coverage: CoverageWord | null;
    /** false where the round cannot tell people apart on this skill (tau2 = 0); null where the figure is hidden */
    readonly tellsApart: boolean | null;
  }[];
  /** up to three skills clearly above the average of the team's own skills, in the fixed order */
  readonly strengths: readonly string[];
  /** skills that probably fewer than two members show often */
  readonly thin: readonly string[];
  readonly lists: Readonly<Record<SkillList, TeamFigure>>;
  /** the three skills on both lists */
  readonly common: TeamFigure;
  /** leadership-only minus management-only */
  readonly difference: TeamFigure;
  readonly lean: Lean | null;
  /** every style dimension of the round, in the framework's order, from -3 (management) to 3 (leadership) */
  readonly dimensions: readonly {
    readonly key: string;
    readonly figure: TeamFigure;
    /** null where the figure is hidden */
    readonly place: StylePlace | null;
  }[];
  /** how ready the team is, by the key of `situation.ts` */
  readonly situations: readonly {
    readonly key: string;
    /** the mean of the figures of the skills that it leans on */
    readonly figure: TeamFigure;
    readonly readiness: Readiness | null;
    /** the key of the skill that holds the team back, if one does clearly */
    readonly heldBackBy: string | null;
  }[];
  /** the published teams (by id; the organisation's own among them) that this one overlaps with too closely for some figure */
  readonly tooClose: readonly string[];
  /** the last round before, and the skills in which both may be compared; null without one */
  readonly comparison: { readonly round: string; readonly skills: readonly string[] } | null;
  /** the constants of the round that intervals are made of, as every report of it says */
  readonly method: {
    readonly threshold: number;
    readonly withinVariance: { readonly value: number; readonly df: number; readonly prior: boolean };
    readonly listVariance: { readonly value: number; readonly df: number; readonly prior: boolean };
  };
};
