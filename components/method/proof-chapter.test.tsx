import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import figures from "@/components/method/attack-figures.json";
import { ProofChapter } from "@/components/method/proof-chapter";
import { formatNumber } from "@/lib/i18n";
import { attackFigures } from "@/tests/attack/figures";

describe("the figures of the attack", () => {
  it("are those of a run, and a large one", () => {
    expect(attackFigures.parse(figures)).toEqual(figures);
    expect(figures.organisations).toBeGreaterThanOrEqual(1_000);
    expect(figures.twins).toBeGreaterThan(figures.rounds / 10);
  });

  it("keep the promise: k raters, k people, two points", () => {
    const { raters, people, narrowest } = figures;
    for (const record of [raters, people]) {
      expect(Object.keys(record)).toEqual(["3", "4", "5"]);
      for (const [threshold, fewest] of Object.entries(record))
        expect(fewest).toBeGreaterThanOrEqual(Number(threshold));
    }
    expect(narrowest).toBeGreaterThanOrEqual(2);
  });

  it("are what the page tells, with no place unfilled", () => {
    const markup = renderToStaticMarkup(<ProofChapter />);
    for (const key of [
      "organisations",
      "rounds",
      "reports",
      "equations",
      "systems",
      "viewers",
      "twins",
    ] as const)
      expect(markup).toContain(formatNumber(figures[key]));
    expect(markup).not.toMatch(/\{\w+\}/);
  });
});
