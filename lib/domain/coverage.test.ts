import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageOf } from "./coverage";

const members = (...thetas: number[]) => thetas.map((theta) => ({ theta, se: 0.3 }));

describe("coverage", () => {
  it("is covered by two who surely show it, thin with one", () => {
    expect(coverageOf({ members: members(4.9, 4.9, 3), canTellApart: true }).word).toBe("covered");
    expect(coverageOf({ members: members(4.9, 2.5, 2.5, 2.5, 2.5), canTellApart: true }).word).toBe("thin");
    expect(coverageOf({ members: members(4.9, 4.1, 2.5), canTellApart: true }).word).toBe("unclear");
  });

  it("is unclear where the round cannot tell people apart", () => {
    expect(coverageOf({ members: members(4.9, 4.9, 4.9), canTellApart: false }).word).toBe("unclear");
  });

  it("is even odds for a member exactly at the line", () => {
    const { expected, atLeastTwo } = coverageOf({ members: members(4, 4), canTellApart: true });
    expect(expected).toBeCloseTo(1, 9);
    expect(atLeastTwo).toBeCloseTo(0.25, 9);
  });

  it("adds up all outcomes with two or more", () => {
    const theta = fc.double({ min: 3, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(theta, { maxLength: 8 }), (thetas) => {
        const chances = thetas.map((t) => coverageOf({ members: members(t), canTellApart: true }).expected);
        let sum = 0;
        for (let outcome = 0; outcome < 2 ** chances.length; outcome += 1) {
          const hits = chances.map((_, i) => (outcome >> i) & 1);
          if (hits.filter(Boolean).length < 2) continue;
          sum += chances.reduce((product, chance, i) => product * (hits[i] ? chance : 1 - chance), 1);
        }
        const found = coverageOf({ members: members(...thetas), canTellApart: true });
        expect(found.atLeastTwo).toBeCloseTo(sum, 9);
        expect(found.expected).toBeCloseTo(
          chances.reduce((a, b) => a + b, 0),
          9,
        );
      }),
    );
  });
});
