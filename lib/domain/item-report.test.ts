import { describe, expect, it } from "vitest";
import { skillDisplay } from "./cell";
import { reportItem } from "./item-report";
import { foldOthers } from "./others";

const certainty = { variance: 0.55, reach: 1.697, display: skillDisplay(4) };
const figure = { value: 4.5, bound: "at_least", n: 4 } as const;

describe("one question of a report", () => {
  it("puts the interval around what stands for the figure, and no answer beside it", () => {
    const item = reportItem(
      {
        key: "feedback",
        self: 4,
        manager: null,
        cells: [
          { block: "peer", answers: [5, 5, 4, 5], figure },
          { block: "other", answers: [2, 2, 3], figure: null },
        ],
        shown: [{ block: "peer", answers: [5, 5, 4, 5], figure }],
        others: foldOthers([figure], certainty.display),
      },
      "too_few_answers",
      certainty,
    );
    const shown = { value: 4.5, bound: "at_least", low: 4.12, high: 5, n: 4 };
    expect(item).toEqual({
      key: "feedback",
      self: 4,
      manager: null,
      others: shown,
      blocks: { peer: shown, other: { hidden: "too_few_answers" } },
    });
  });

  it("says why there is nothing", () => {
    const tally = { key: "feedback", self: null, manager: 3, cells: [], shown: [], others: null };
    expect(reportItem(tally, "too_few_raters", certainty)).toEqual({
      key: "feedback",
      self: null,
      manager: 3,
      others: { hidden: "too_few_raters" },
      blocks: {},
    });
  });
});
