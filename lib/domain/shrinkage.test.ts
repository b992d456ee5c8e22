import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shrink } from "./shrinkage";

/** The 13 trials of the BCG vaccine: cases and non-cases, vaccinated and not (Colditz and others 1994). */
const BCG = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
] as const;

describe("shrinkage", () => {
  it("finds what metafor publishes for the BCG trials (DerSimonian and Laird)", () => {
    const cells = BCG.map(([a, b, c, d]) => ({
      value: Math.log(a / (a + b) / (c / (c + d))),
      n: 1 / (1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)),
    }));
    const { spread } = shrink(cells, 1);
    expect(spread!.tau2).toBeCloseTo(0.3088, 4);
    expect(spread!.mu).toBeCloseTo(-0.7141, 4);
    expect(spread!.muSe).toBeCloseTo(0.1787, 4);
  });

  it("does nothing with fewer than eight subjects", () => {
    const { spread, levels } = shrink([{ value: 4.2, n: 5 }], 0.55);
    expect(spread).toBeNull();
    expect(levels).toEqual([{ theta: 4.2, se: Math.sqrt(0.55 / 5) }]);
  });

  it("puts everybody at the mean where the round cannot tell people apart", () => {
    const { spread, levels } = shrink(
      Array.from({ length: 8 }, (_, i) => ({ value: i % 2 ? 3.9 : 4.1, n: 5 })),
      0.55,
    );
    expect(spread!.tau2).toBe(0);
    for (const { theta, se } of levels) {
      expect(theta).toBeCloseTo(4, 12);
      expect(se).toBeCloseTo(Math.sqrt(0.55 / 40), 12);
    }
  });

  it("pulls towards the mean, never past it, and more where fewer answered", () => {
    const cell = fc.record({
      value: fc.double({ min: 1, max: 5, noNaN: true }),
      n: fc.integer({ min: 4, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 8, maxLength: 30 }), (cells) => {
        const { spread, levels } = shrink(cells, 0.55);
        levels.forEach(({ theta, se }, index) => {
          const { value } = cells[index]!;
          expect(theta).toBeGreaterThanOrEqual(Math.min(value, spread!.mu) - 1e-9);
          expect(theta).toBeLessThanOrEqual(Math.max(value, spread!.mu) + 1e-9);
          expect(se).toBeGreaterThan(0);
        });
      }),
    );
    const apart = [1, 2, 3, 4, 5, 1, 2].map((value) => ({ value, n: 5 }));
    const { levels } = shrink([...apart, { value: 5, n: 4 }, { value: 5, n: 20 }], 0.55);
    expect(levels.at(-1)!.theta).toBeGreaterThan(levels.at(-2)!.theta);
  });
});
