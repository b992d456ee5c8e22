import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findings } from "./false-discovery";

describe("false discoveries", () => {
  it("finds what Benjamini and Hochberg (1995, section 3) found in their example", () => {
    const chances = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(findings(chances, 0.05).filter(Boolean)).toHaveLength(4);
  });

  it("lets a large p be carried by a larger one that passes", () => {
    expect(findings([0.09, 0.06, 0.095], 0.1)).toEqual([true, true, true]);
    expect(findings([0.09, 0.06, 0.11], 0.1)).toEqual([false, false, false]);
  });

  it("keeps the order of its input, and finds nothing in nothing", () => {
    expect(findings([0.9, 0.001], 0.1)).toEqual([false, true]);
    expect(findings([], 0.1)).toEqual([]);
  });

  it("never finds less than Bonferroni, nor more than the plain rate", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (chances) => {
        const found = findings(chances, 0.1);
        chances.forEach((chance, index) => {
          if (chance <= 0.1 / chances.length) expect(found[index]).toBe(true);
          if (chance > 0.1) expect(found[index]).toBe(false);
        });
      }),
    );
  });
});
