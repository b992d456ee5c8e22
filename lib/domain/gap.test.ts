import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, skillDisplay } from "./cell";
import { type GapView, gapsOf } from "./gap";
import { foldOthers } from "./others";
import { WITHIN_PRIOR } from "./within-variance";

const display = skillDisplay(4);
const view = (self: number | null, figure: Figure | null, reference = 3.5): GapView => ({
  self,
  others: figure && foldOthers([figure], display),
  reference,
});
const exact = (value: number, n: number): Figure => ({ value, bound: "exact", n });
const gaps = (...views: GapView[]) => gapsOf(views, WITHIN_PRIOR, display);

describe("the gap between self and others", () => {
  it("is higher self where it is large and certain, a blind spot if others are below the reference", () => {
    expect(gaps(view(5, exact(3, 8)))).toEqual([
      { class: "higher_self", difference: 2, low: 1.34, high: 2.66, johari: "blind_spot" },
    ]);
    expect(gaps(view(5, exact(3.6, 8)))[0]).toMatchObject({ class: "higher_self", johari: null });
  });

  it("is lower self the other way round, a hidden strength if others are above the reference", () => {
    expect(gaps(view(2, exact(4, 8)))[0]).toMatchObject({
      class: "lower_self",
      difference: -2,
      johari: "hidden_strength",
    });
    expect(gaps(view(2, exact(4, 8), 4.1))[0]).toMatchObject({ class: "lower_self", johari: null });
  });

  it("is aligned only if it is small and known to be small", () => {
    expect(gaps(view(4, exact(4.1, 12)))[0]).toMatchObject({ class: "aligned", johari: null });
    expect(gaps(view(4, exact(4.4, 4)))[0]).toMatchObject({ class: "not_enough_to_tell" });
  });

  it("is not enough to tell in between", () => {
    expect(gaps(view(4, exact(3.4, 4)))[0]).toMatchObject({
      class: "not_enough_to_tell",
      difference: 0.6,
      johari: null,
    });
  });

  it("holds false discoveries over the whole report", () => {
    const borderline = view(4, exact(3.2, 5));
    const level = Array.from({ length: 16 }, () => view(4, exact(4, 5)));
    expect(gaps(borderline)[0]?.class).toBe("higher_self");
    expect(gaps(borderline, ...level)[0]?.class).toBe("not_enough_to_tell");
  });

  it("counts a bounded view of others with the point nearest to self", () => {
    const low: Figure = { value: 1.5, bound: "at_most", n: 8 };
    const high: Figure = { value: 4.5, bound: "at_least", n: 8 };
    expect(gaps(view(3, low))[0]).toMatchObject({
      difference: 1.5,
      class: "higher_self",
      johari: "blind_spot",
    });
    expect(gaps(view(1, low))[0]).toMatchObject({ difference: 0, class: "aligned" });
    expect(gaps(view(5, high))[0]).toMatchObject({ difference: 0, class: "aligned" });
    expect(gaps(view(2, high))[0]).toMatchObject({
      difference: -2.5,
      class: "lower_self",
      johari: "hidden_strength",
    });
  });

  it("is null where one of the two views is missing, without moving its neighbours", () => {
    const clear = view(5, exact(3, 8));
    expect(gaps(view(null, exact(3, 5)), clear, view(4, null))).toEqual([null, ...gaps(clear), null]);
  });

  it("mirrors on the scale", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 16, max: 44 }),
        fc.integer({ min: 4, max: 20 }),
        (self, tenths, n) => {
          const [gap] = gaps(view(self, exact(tenths / 10, n)));
          const [mirror] = gaps(view(6 - self, exact((60 - tenths) / 10, n)));
          expect(gap!.difference).toBeCloseTo(-mirror!.difference, 9);
          const swapped = { higher_self: "lower_self", lower_self: "higher_self" } as Record<string, string>;
          expect(mirror!.class).toBe(swapped[gap!.class] ?? gap!.class);
        },
      ),
    );
  });
});
