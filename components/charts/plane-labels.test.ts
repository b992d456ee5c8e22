import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LABEL_ROOM, labelPlaces, type Place } from "./plane-labels";

const apart = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

describe("the numbers of marks in the plane", () => {
  it("stand apart from each other and from every mark, however close the marks are", () => {
    const place = fc.record({
      x: fc.double({ min: 0.4, max: 0.7, noNaN: true }),
      y: fc.double({ min: 0.2, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (marks) => {
        const labels = labelPlaces(marks);
        expect(labels).toHaveLength(marks.length);
        labels.forEach((label, at) => {
          for (const other of labels.slice(at + 1))
            expect(apart(label, other)).toBeGreaterThanOrEqual(LABEL_ROOM);
          for (const mark of marks) expect(apart(label, mark)).toBeGreaterThan(0.04);
        });
      }),
    );
  });

  it("stay inside the plane, in its corners too", () => {
    for (const mark of [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
      { x: 1, y: 0 },
    ]) {
      const [label] = labelPlaces([mark]);
      expect(Math.min(label!.x, label!.y)).toBeGreaterThan(0);
      expect(Math.max(label!.x, label!.y)).toBeLessThan(1);
    }
  });

  it("keep out of the way of what else is drawn", () => {
    const mark = { x: 0.5, y: 0.5 };
    const [free] = labelPlaces([mark]);
    const [pushed] = labelPlaces([mark], [free!]);
    expect(apart(free!, pushed!)).toBeGreaterThan(0.04);
  });
});
