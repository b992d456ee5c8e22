import { describe, expect, it } from "vitest";
import { angleOf, type Point, pointAt, radiusOf, stretchesOf } from "@/components/charts/polar";
import { SKILL_SCALE } from "@/lib/domain/scale";

const at = (x: number): Point => ({ x, y: 0 });

describe("a place on a web", () => {
  it("starts at the top and goes clockwise", () => {
    expect(pointAt(angleOf(0, 4), 1)).toEqual({ x: 0, y: -1 });
    expect(pointAt(angleOf(1, 4), 1)).toEqual({ x: 1, y: 0 });
    expect(pointAt(angleOf(2, 4), 0.5)).toEqual({ x: 0, y: 0.5 });
    expect(pointAt(angleOf(3, 4), 1)).toEqual({ x: -1, y: 0 });
  });

  it("keeps the lowest value off the middle, and the rings equally far apart", () => {
    expect([1, 2, 3, 4, 5].map((value) => radiusOf(value, SKILL_SCALE))).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });

  it("never leaves the web", () => {
    expect(radiusOf(9, SKILL_SCALE)).toBe(1);
    expect(radiusOf(0, SKILL_SCALE)).toBe(0.2);
  });
});

describe("an outline", () => {
  it("closes when every point is there", () => {
    expect(stretchesOf([at(1), at(2), at(3)])).toEqual([[at(1), at(2), at(3), at(1)]]);
  });

  it("breaks at a missing point and goes on past the first axis", () => {
    expect(stretchesOf([at(1), null, at(3), at(4)])).toEqual([[at(3), at(4), at(1)]]);
  });

  it("leaves a lonely point without a line to anywhere", () => {
    expect(stretchesOf([at(1), null, at(3), null])).toEqual([[at(3)], [at(1)]]);
  });

  it("is nothing without points", () => {
    expect(stretchesOf([null, null])).toEqual([]);
    expect(stretchesOf([])).toEqual([]);
  });
});
