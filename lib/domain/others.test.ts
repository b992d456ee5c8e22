import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, skillDisplay } from "./cell";
import { foldOthers } from "./others";

const display = skillDisplay(4);
const exact = (value: number, n: number): Figure => ({ value, bound: "exact", n });
const low = (n: number): Figure => ({ value: 1.5, bound: "at_most", n });
const high = (n: number): Figure => ({ value: 4.5, bound: "at_least", n });

describe("the figure of all others", () => {
  it("weighs displayed values with their answers", () => {
    expect(foldOthers([exact(3, 4), exact(4, 8)], display)).toMatchObject({
      value: 3.67,
      bound: "exact",
      n: 12,
    });
  });

  it("is the cell itself if there is only one", () => {
    expect(foldOthers([exact(3.8, 5)], display)).toMatchObject({ value: 3.8, bound: "exact", n: 5 });
    expect(foldOthers([high(5)], display)).toEqual({
      value: 4.5,
      bound: "at_least",
      n: 5,
      range: { min: 4.5, max: 5 },
    });
  });

  it("stays bounded if all cells are at the same bound", () => {
    expect(foldOthers([low(4), low(6)], display)).toEqual({
      value: 1.5,
      bound: "at_most",
      n: 10,
      range: { min: 1, max: 1.5 },
    });
  });

  it("counts a bounded cell with its derived value otherwise", () => {
    expect(foldOthers([low(4), exact(3, 4)], display)).toEqual({
      value: 2.13,
      bound: "exact",
      n: 8,
      range: { min: 2, max: 2.25 },
    });
    expect(foldOthers([low(4), high(4)], display)).toMatchObject({ value: 3, bound: "exact" });
  });

  it("does not exist without a cell", () => {
    expect(foldOthers([], display)).toBeNull();
  });

  it("lies between its cells, in any order, and carries all their answers", () => {
    const cell = fc.oneof(
      fc.record({
        value: fc.integer({ min: 16, max: 44 }).map((tenths) => tenths / 10),
        bound: fc.constant("exact" as const),
        n: fc.integer({ min: 4, max: 20 }),
      }),
      fc.integer({ min: 4, max: 20 }).map(low),
      fc.integer({ min: 4, max: 20 }).map(high),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        const found = foldOthers(cells, display)!;
        expect(found.n).toBe(cells.reduce((sum, { n }) => sum + n, 0));
        const values = cells.map((one) => one.value);
        expect(found.value).toBeGreaterThanOrEqual(Math.min(...values) - 0.25 - 0.005);
        expect(found.value).toBeLessThanOrEqual(Math.max(...values) + 0.25 + 0.005);
        expect(found.range.min).toBeLessThanOrEqual(found.range.max);
        expect(foldOthers([...cells].reverse(), display)).toEqual(found);
      }),
    );
  });
});
