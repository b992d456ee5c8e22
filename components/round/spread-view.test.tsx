import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SpreadView } from "@/components/round/spread-view";
import { askedCountsOf, loadCountsOf, reachOf, spreadOf } from "@/lib/domain/load";
import type { RosterSpreadOutput } from "@/lib/schemas/plan";

const invitations = ["b", "c", "d"].map((rater) => ({ subject: "a", rater, relationship: "peer" as const }));
const spreadFor = (asked: typeof invitations): RosterSpreadOutput => {
  const load = spreadOf(loadCountsOf(asked, ["a", "b", "c", "d", "e"]));
  return { subjects: 5, load: { ...load, bands: [...load.bands] }, reach: reachOf(askedCountsOf(asked), 3) };
};
const draw = (asked: typeof invitations) =>
  renderToStaticMarkup(<SpreadView spread={spreadFor(asked)} />)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

describe("SpreadView", () => {
  it("says how much each has to give, and for how many enough are asked", () => {
    const text = draw(invitations);
    expect(text).toContain(
      "Nobody is asked for more than 1 review of somebody else; half of those asked have 1 or fewer.",
    );
    expect(text).toContain("None 2 1 to 3 3 4 to 6 0");
    expect(text).toContain("16 or more 0");
    expect(text).toContain("Peers 3 are enough 1 1");
  });

  it("says so where nobody is asked", () => {
    expect(draw([])).toContain("Nobody is asked to review others.");
  });
});
