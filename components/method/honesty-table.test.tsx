import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { GAP_HONESTY } from "@/components/method/gap-honesty";
import { HonestyTable } from "@/components/method/honesty-table";

describe("the honesty of the gap classes, as it is published", () => {
  it("stands on many reports, for 4, 6 and 10 raters and gaps of 0.5, 1.0 and 1.5 points", () => {
    expect(GAP_HONESTY.reports).toBeGreaterThanOrEqual(10_000);
    expect(GAP_HONESTY.rows.map(({ raters }) => raters)).toEqual([4, 6, 10]);
    for (const { power } of GAP_HONESTY.rows) expect(power.map(({ gap }) => gap)).toEqual([0.5, 1, 1.5]);
  });

  it("names a blind spot where there is no gap in one of twenty at the most", () => {
    for (const { falseBlindSpots, falseClear } of GAP_HONESTY.rows) {
      expect(falseBlindSpots).toBeLessThanOrEqual(0.05);
      expect(falseBlindSpots).toBeLessThanOrEqual(falseClear);
    }
  });

  it("finds more of larger gaps, and more with more raters", () => {
    const found = GAP_HONESTY.rows.map(({ power }) => power.map((at) => at.found));
    for (const row of found) expect(row).toEqual([...row].sort((a, b) => a - b));
    for (const at of [0, 1, 2]) {
      const column = found.map((row) => row[at]!);
      expect(column).toEqual([...column].sort((a, b) => a - b));
    }
  });

  it("is drawn from the file", () => {
    const page = renderToStaticMarkup(<HonestyTable />);
    for (const { power } of GAP_HONESTY.rows)
      for (const { found } of power) expect(page).toContain(`${(100 * found).toFixed(1)} %`);
  });
});
