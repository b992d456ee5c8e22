import { describe, expect, it } from "vitest";
import attacks from "../vectors/lp_attack_fixtures.json";
import fixtures from "../vectors/suppression_fixtures.json";
import { boundsOf } from "./attacker/bounds";
import { minSupport, type Row, sumOf, weight } from "./attacker/solver";

/** The nearest fraction with a denominator of 1000 at the most, by continued fractions. */
const fractionOf = (x: number): [number, number] => {
  let [h0, h1, k0, k1, rest] = [0, 1, 1, 0, x];
  for (;;) {
    const whole = Math.floor(rest);
    const [h2, k2] = [whole * h1 + h0, whole * k1 + k0];
    if (k2 > 1000) return [h1, k1];
    [h0, h1, k0, k1] = [h1, h2, k1, k2];
    if (Math.abs(h1 / k1 - x) < 1e-9) return [h1, k1];
    rest = 1 / (rest - whole);
  }
};

const rowsOf = (fixture: (typeof fixtures)[number]): Row[] =>
  fixture.published_functionals
    ? fixture.published_functionals.map(
        (row) => new Map((row as [string, number][]).map(([id, x]) => [id, weight(...fractionOf(x))])),
      )
    : fixture.published_sets!.map((set) => sumOf(set));

describe("the solver of the attack tests", () => {
  it("knows all fixtures", () => {
    expect(fixtures).toHaveLength(22);
    expect(attacks).toHaveLength(6);
  });

  it.each(fixtures)("judges $name: $description", (fixture) => {
    const support = minSupport(rowsOf(fixture), { known: new Set(fixture.known_to_viewer) });
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
