import { toDecimals } from "@/lib/domain/decimal";

/** The five steps of a heat map over the scale from 1 to 5, each from its figure on; they never depend on what is shown. */
export const HEAT_STEPS = [1, 2.5, 3, 3.5, 4] as const;
export type HeatStep = 1 | 2 | 3 | 4 | 5;

/** The step that the figure belongs to as it is written, with one decimal. */
export const heatStepOf = (value: number): HeatStep => {
  const written = toDecimals(value, 1);
  return HEAT_STEPS.filter((from, at) => at === 0 || written >= from).length as HeatStep;
};
