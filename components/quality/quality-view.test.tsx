import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { QualityView } from "@/components/quality/quality-view";
import type { QualityFigures, Share } from "@/lib/domain/quality";
import type { QualityOutput } from "@/lib/schemas/quality";

const exact = (value: number): Share => ({ value, bound: "exact" });
const FIGURES: QualityFigures = {
  raters: 7,
  one: exact(0.2),
  mean: exact(0.65),
  needed: 10,
  alpha: { interval: exact(0.2), ordinal: exact(0.25) },
  shares: { subject: exact(0.4), rater: exact(0.35), rest: { value: 0.05, bound: "at_most" } },
};
const round: QualityOutput["round"] = {
  id: "0c2d2e0e-6a0f-4a6e-9a4b-0e1f2d3c4b5a",
  name: "Spring",
  state: "released",
  closedOn: "2026-03-31",
};

const drawn = (quality: QualityOutput["quality"]): string =>
  renderToStaticMarkup(<QualityView org="acme" round={round} quality={quality} />);
const withFigures = (change: Partial<QualityFigures> = {}): string =>
  drawn({ version: 1, subjects: 40, figures: { ...FIGURES, ...change } });

describe("the page about the quality of a round", () => {
  it("says what each figure means, and what to do", () => {
    const page = withFigures();
    expect(page).toContain("0.65");
    expect(page).toContain("One colleague’s rating tells little: 20 % of what differs");
    expect(page).toContain("About 10 raters are needed before a skill’s figure is reliable at .70");
    expect(page).toContain("Ask more people about each person next time: about 10 raters");
    expect(page).toContain("Remind raters what the steps of the scale mean");
    expect(page).toContain("Never rank people by these figures");
  });

  it("draws the same shares as its table holds", () => {
    const page = withFigures();
    const bars = [...page.matchAll(/data-share="[^"]*"[^>]*>([^<]+)</g)].map(([, text]) => text);
    const table = [...page.matchAll(/data-column="share"[^>]*>([^<]+)</g)].map(([, text]) => text);
    expect(bars).toEqual(["40 %", "35 %", "5 % or less"]);
    expect(table).toEqual(bars);
  });

  it("praises what is good, and says where nothing can be told", () => {
    const good = withFigures({ raters: 12, mean: exact(0.75), needed: 10 });
    expect(good).toContain("steady enough to work with");
    expect(good).not.toContain("Ask more people");
    const none = withFigures({ needed: null, one: { value: 0.05, bound: "at_most" }, shares: null });
    expect(none).toContain("0.05 or less");
    expect(none).toContain("No number of raters");
    expect(none).toContain("too few did in this round");
  });

  it("says why there is nothing in a small round, or an old one", () => {
    const small = drawn({ version: 1, subjects: 12, hidden: "too_few_subjects" });
    expect(small).toContain("12 people have figures in this round");
    expect(small).toContain("need 20 people or more");
    const few = drawn({ version: 1, subjects: 24, hidden: "too_few_answers" });
    expect(few).toContain("24 people have figures in this round");
    expect(few).toContain("need 500 answers or more");
    expect(drawn(null)).toContain("before they were worked out");
  });
});
