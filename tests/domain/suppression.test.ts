import { describe, expect, it } from "vitest";
import attacks from "../vectors/lp_attack_fixtures.json";
import fixtures from "../vectors/suppression_fixtures.json";
import { boundsOf, minSupport, type Row } from "./attack-solver";

const rowsOf = (fixture: (typeof fixtures)[number]): Row[] =>
  fixture.published_functionals
    ? fixture.published_functionals.map((row) => new Map(row as [string, number][]))
    : fixture.published_sets!.map((set) => new Map(set.map((id) => [id, 1])));

describe("the solver of the attack tests", () => {
  it("knows all fixtures", () => {
    expect(fixtures).toHaveLength(22);
    expect(attacks).toHaveLength(6);
  });

  it.each(fixtures)("judges $name: $description", (fixture) => {
    const support = minSupport(rowsOf(fixture), fixture.known_to_viewer);
    expect(support).toBe(fixture.min_support);
    expect(support >= fixture.k).toBe(fixture.safe);
  });

  it.each(attacks)("finds the range of every answer of $name", ({ sets, sums, bounds, truth }) => {
    const found = boundsOf(sets, sums);
    expect(found.size).toBe(Object.keys(bounds).length);
    for (const [id, [least, most]] of Object.entries(bounds)) {
      expect(found.get(id)![0]).toBeCloseTo(least!, 6);
      expect(found.get(id)![1]).toBeCloseTo(most!, 6);
      const answer = (truth as Partial<Record<string, number>>)[id]!;
      expect(answer).toBeGreaterThanOrEqual(least!);
      expect(answer).toBeLessThanOrEqual(most!);
    }
  });
});
