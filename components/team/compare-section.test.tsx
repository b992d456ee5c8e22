import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { comparedIn, figure, givenBalance, givenBefore, givenOverview } from "@/tests/support/balance";
import { pageTables } from "@/tests/support/page-tables";
import { CompareSection } from "./compare-section";

const before = givenBefore(
  givenOverview({ skills: { mentoring: { figure: figure(3.1) }, feedback: { figure: figure(2.2) } } }),
);
const drawn = (given: Partial<BalanceOutput>) =>
  renderToStaticMarkup(<CompareSection org="acme" balance={givenBalance({ before, ...given })} />);
const rowsIn = (html: string): string[][] => pageTables(html).at(-1) ?? [];
const view = givenOverview({
  skills: { mentoring: { figure: figure(4) } },
  comparison: comparedIn("mentoring"),
});
const HREF = `/o/acme/teams/${before.round.id}/11111111-1111-4111-8111-111111111111`;

describe("a team beside the round before", () => {
  it("shows a figure of then only where it may be compared, and leads to the others", () => {
    const html = drawn({ view });
    const then = new Map(rowsIn(html).map(([name, , figureThen]) => [name, figureThen]));
    expect(then.get("Mentoring")).toMatch(/^3\.1 2\.9 to 3\.3 \D/);
    expect(then.get("Feedback")).toBe("other people, so not compared");
    expect([...then.values()].filter((words) => /\d\.\d/.test(words ?? ""))).toHaveLength(1);
    expect(html).toContain(`href="${HREF}"`);
  });

  it("has no column of a round that is not compared at all, but says so and leads to it", () => {
    const html = drawn({ view: givenOverview({ comparison: comparedIn() }) });
    expect(rowsIn(html)[0]).toEqual(["Skill", "The team", "The organisation"]);
    expect(html).toContain("the figures are not compared with “Autumn 2025”");
    expect(html).toContain(`href="${HREF}"`);
    expect(html).not.toContain("2.2");
  });

  it("has no table where neither is beside it", () => {
    const html = drawn({ view: givenOverview({ comparison: comparedIn() }), organisation: null });
    expect(pageTables(html)).toEqual([]);
    expect(html).toContain("not compared with “Autumn 2025”");
  });
});
