import type { RoundComparison } from "./comparison";
import type { AnonymousGroup } from "./relationship";

/** Whether a figure is the mean itself, or only known to lie at or beyond a bound. */
export type Bound = "exact" | "at_most" | "at_least";

/** Why a figure is not shown. Decided from counts only, never from values. */
export type HiddenReason =
  /** fewer than k people of this block answered this question */
  | "too_few_answers"
  /** fewer than k anonymous people answered at all */
  | "too_few_raters"
  /** nobody in this place was asked or answered */
  | "nobody_answered";

/** One published figure of one block. `low` and `high` are its 90 % interval, clipped to the scale. */
export type Cell =
  | {
      readonly value: number;
      readonly bound: Bound;
      readonly low: number;
      readonly high: number;
      readonly n: number;
    }
  | { readonly hidden: HiddenReason };

/** The displayed cells of all blocks folded into one figure: no self, no manager. */
export type Others =
  | {
      readonly value: number;
      readonly bound: Bound;
      readonly low: number;
      readonly high: number;
      readonly n: number;
    }
  | { readonly hidden: HiddenReason };

export const GAP_CLASSES = ["higher_self", "lower_self", "aligned", "not_enough_to_tell"] as const;
export type GapClass = (typeof GAP_CLASSES)[number];

/** self minus others, on the skill's scale, with its 90 % interval; null where one of the two is missing. */
export type Gap = {
  readonly class: GapClass;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Johari's names, on a clear gap only. */
  readonly johari: "blind_spot" | "hidden_strength" | null;
} | null;

/** The raters that published figures are made of: one relationship group, or several merged. */
export type Block = {
  /** the groups joined by "+", in the fixed order: "peer+direct_report" */
  readonly key: string;
  /** "Peers and direct reports" */
  readonly label: string;
  readonly groups: readonly AnonymousGroup[];
  /** how many of its raters answered */
  readonly size: number;
};

export type AgreementWord = "largely_agree" | "somewhat_agree" | "differ";

export type Level =
  | { readonly value: number; readonly low: number; readonly high: number }
  | { readonly hidden: HiddenReason };

export const LEANS = ["leadership", "management", "no_clear_lean"] as const;
export type Lean = (typeof LEANS)[number];

export type Report = {
  readonly version: 1;
  /** dates are days ("2026-03-31"): nothing finer is published about a round */
  readonly round: { readonly id: string; readonly name: string; readonly closedOn: string };
  readonly subject: { readonly id: string; readonly name: string };
  readonly blocks: readonly Block[];
  readonly skills: readonly {
    readonly key: string;
    readonly self: number | null;
    readonly manager: number | null;
    readonly others: Others;
    readonly blocks: Readonly<Record<string, Cell>>;
    readonly gap: Gap;
  }[];
  readonly lists: Readonly<
    Record<
      "leadership" | "management",
      { readonly self: number | null; readonly level: Level; readonly agreement: AgreementWord | null }
    >
  >;
  readonly balance: {
    readonly common: Level;
    /** leadership-only minus management-only, from the seven and seven exclusive skills */
    readonly difference: Level;
    readonly lean: Lean | null;
  };
  readonly dimensions: readonly {
    readonly key: string;
    readonly self: number | null;
    readonly manager: number | null;
    readonly others: Others;
    readonly blocks: Readonly<Record<string, Cell>>;
  }[];
  readonly comments: {
    /** the one manager's, under the manager's name; null where there is no one manager or no answer */
    readonly manager: { readonly name: string; readonly comments: ReportComments } | null;
    /** all anonymous raters' together, each question shuffled on its own; null where fewer than kComment answered */
    readonly anonymous: ReportComments | null;
    readonly hidden: HiddenReason | null;
  };
  readonly method: {
    readonly threshold: number;
    readonly commentThreshold: number;
    /** s2w: pooled within-cell variance of the round, or the stated prior */
    readonly withinVariance: { readonly value: number; readonly df: number; readonly prior: boolean };
    readonly listVariance: { readonly value: number; readonly df: number; readonly prior: boolean };
    /** the named manager, if the roster has exactly one */
    readonly manager: { readonly name: string; readonly answered: boolean } | null;
    readonly selfAnswered: boolean;
    /** how many subjects of the round have a displayed skill cell: what its constants stand on */
    readonly subjects: number;
    /** the reference of Johari's names, per skill */
    readonly references: Readonly<Record<string, number>>;
    readonly framework: import("./skill").Framework;
  };
  /** the last rounds before this one; not there in reports that were released before they were compared */
  readonly comparisons?: readonly RoundComparison[] | undefined;
};

export type ReportComments = {
  readonly skills: Readonly<Record<string, readonly string[]>>;
  readonly keep: readonly string[];
  readonly differently: readonly string[];
};

/** What only the subject ever reads: the own comments and reflection. */
export type SelfNotes = {
  readonly comments: ReportComments;
  readonly reflection: import("./answers").Answers["reflection"] | null;
};
