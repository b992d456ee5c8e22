import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeastTwo, chanceOf, coverageOf } from "./coverage";

const chances = (...thetas: number[]) => thetas.map((theta) => chanceOf({ theta, se: 0.3 }));

describe("coverage", () => {
  it("is covered by two who surely show it, thin with one", () => {
    const word = (...thetas: number[]) => coverageOf(chances(...thetas), { tellsApart: true });
    expect(word(4.9, 4.9, 3)).toBe("covered");
    expect(word(4.9, 2.5, 2.5, 2.5, 2.5)).toBe("thin");
    expect(word(4.9, 4.1, 2.5)).toBe("unclear");
  });

  it("is unclear where the round cannot tell people apart", () => {
    expect(coverageOf(chances(4.9, 4.9, 4.9), { tellsApart: false })).toBe("unclear");
  });

  it("is even odds for a member exactly at the line", () => {
    expect(chanceOf({ theta: 4, se: 0.3 })).toBeCloseTo(0.5, 9);
    expect(atLeastTwo([0.5, 0.5])).toBeCloseTo(0.25, 9);
  });

  it("adds up all outcomes with two or more", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (given) => {
        let sum = 0;
        for (let outcome = 0; outcome < 2 ** given.length; outcome += 1) {
          const hits = given.map((_, i) => (outcome >> i) & 1);
          if (hits.filter(Boolean).length < 2) continue;
          sum += given.reduce((product, chance, i) => product * (hits[i] ? chance : 1 - chance), 1);
        }
        expect(atLeastTwo(given)).toBeCloseTo(sum, 9);
      }),
    );
  });
});
