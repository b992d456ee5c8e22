import { type Display, derivedValue } from "./cell";
import { derived } from "./decimal";
import { findings } from "./false-discovery";
import { reachOf, twoSidedChance } from "./interval";
import type { OthersFigure } from "./others";
import type { Gap, GapClass } from "./report";
import type { Variance } from "./within-variance";

/** A gap at least this large may be called clear; points of the scale. */
export const CLEAR_GAP = 0.5;
export const WIDEST_ALIGNED = 1;
export const FALSE_DISCOVERY_RATE = 0.1;
/** A whole-number self-rating stands for anything half a point around it: a uniform error. */
const ROUNDING_VARIANCE = 1 / 12;

export type GapView = {
  readonly self: number | null;
  readonly others: OthersFigure | null;
  /** the mean that "above" and "below" in Johari's names refer to */
  readonly reference: number;
};

const clamp = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(max, Math.max(min, value));

/** A bounded view of others counts with the point that lies nearest to self: the gap is at least this. */
const differenceOf = (self: number, others: OthersFigure): number =>
  others.range.min === others.range.max ? self - others.value : self - clamp(self, others.range);

const classOf = (gap: { difference: number; se: number; significant: boolean; reach: number }): GapClass => {
  if (gap.significant && gap.difference >= CLEAR_GAP) return "higher_self";
  if (gap.significant && gap.difference <= -CLEAR_GAP) return "lower_self";
  const furthest = Math.abs(gap.difference) + gap.reach * gap.se;
  return Math.abs(gap.difference) < CLEAR_GAP && furthest < WIDEST_ALIGNED ? "aligned" : "not_enough_to_tell";
};

const johariOf = (kind: GapClass, others: number, reference: number): NonNullable<Gap>["johari"] => {
  if (kind === "higher_self" && others < reference) return "blind_spot";
  if (kind === "lower_self" && others > reference) return "hidden_strength";
  return null;
};

/**
 * self - others for every skill of one report, with 90 % intervals and classes; null where one of the two is
 * missing. SE = sqrt(s2w / n + 1/12); p two-sided from t(df), false discoveries held at 10 % over the report.
 */
export const gapsOf = (views: readonly GapView[], within: Variance, display: Display): Gap[] => {
  const reach = reachOf(within.df);
  const widest = display.scale.max - display.scale.min;
  const measured = views.map(({ self, others, reference }) => {
    if (self === null || others === null) return null;
    const difference = derived(differenceOf(self, others));
    const se = Math.sqrt(within.value / others.n + ROUNDING_VARIANCE);
    const chance = twoSidedChance(difference / se, within.df);
    return { difference, se, chance, reach, reference, others: derivedValue(others, display) };
  });
  const significant = findings(
    measured.flatMap((gap) => gap?.chance ?? []),
    FALSE_DISCOVERY_RATE,
  ).values();
  return measured.map((gap) => {
    if (!gap) return null;
    const kind = classOf({ ...gap, significant: significant.next().value === true });
    return {
      class: kind,
      difference: gap.difference,
      low: derived(Math.max(-widest, gap.difference - reach * gap.se)),
      high: derived(Math.min(widest, gap.difference + reach * gap.se)),
      johari: johariOf(kind, gap.others, gap.reference),
    };
  });
};
