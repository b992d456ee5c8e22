import { type Display, derivedValue, type Figure } from "./cell";
import { intervalOf } from "./interval";
import type { Cell, HiddenReason, Others } from "./report";
import type { Tally } from "./tally";

/** How certain a mean on this scale is. */
export type Certainty = { readonly variance: number; readonly reach: number; readonly display: Display };

/** A figure with its 90 % interval around the value that stands for it. */
export const withInterval = (
  { value, bound, n }: Figure,
  { variance, reach, display }: Certainty,
): Exclude<Cell, { hidden: HiddenReason }> => ({
  value,
  bound,
  ...intervalOf({
    value: derivedValue({ value, bound }, display),
    se: Math.sqrt(variance / n),
    reach,
    scale: display.scale,
  }),
  n,
});

/** What a report says about one question: self, the one manager, all others, and each block. */
export const reportItem = (
  tally: Tally,
  hidden: HiddenReason,
  certainty: Certainty,
): {
  key: string;
  self: number | null;
  manager: number | null;
  others: Others;
  blocks: Record<string, Cell>;
} => ({
  key: tally.key,
  self: tally.self,
  manager: tally.manager,
  others: tally.others ? withInterval(tally.others, certainty) : { hidden },
  blocks: Object.fromEntries(
    tally.cells.map(({ block, figure }): [string, Cell] => [
      block,
      figure ? withInterval(figure, certainty) : { hidden: "too_few_answers" },
    ]),
  ),
});
