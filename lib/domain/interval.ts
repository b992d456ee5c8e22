import jstat from "jstat";
import { derived } from "./decimal";
import type { Scale } from "./scale";

/** Every interval of a report covers 90 %. */
export const CONFIDENCE = 0.9;

/** Quantile of Student's t; jstat's are right to 1e-7, far below the two decimals that are kept. */
export const tQuantile = (probability: number, df: number): number => jstat.studentt.inv(probability, df);

/** How many standard errors a 90 % interval reaches to either side. */
export const reachOf = (df: number): number => tQuantile((1 + CONFIDENCE) / 2, df);

/** The chance of a t at least as far from 0 as this one, on either side. */
export const twoSidedChance = (t: number, df: number): number => 2 * jstat.studentt.cdf(-Math.abs(t), df);

/**
 * value +- reach * se, clipped to the scale, with two decimals: where the average would probably fall with
 * other, similar raters. The standard error comes from the round's pooled variance, never from the cell's own.
 */
export const intervalOf = ({
  value,
  se,
  reach,
  scale,
}: {
  value: number;
  se: number;
  reach: number;
  scale: Scale;
}): { low: number; high: number } => ({
  low: derived(Math.max(scale.min, value - reach * se)),
  high: derived(Math.min(scale.max, value + reach * se)),
});
