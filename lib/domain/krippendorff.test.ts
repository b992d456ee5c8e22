import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../tests/vectors/krippendorff_alpha.json";
import { krippendorffAlpha, type Metric } from "./krippendorff";

const unitsOf = (observers: readonly (readonly (number | string | null)[])[]): number[][] =>
  observers[0]!.map((_, unit) =>
    observers.flatMap((row) => {
      const value = row[unit];
      if (value === null || value === undefined) return [];
      return typeof value === "string" ? value.charCodeAt(0) : value;
    }),
  );

const { A, B, C } = reference.observers_by_units;

describe("Krippendorff's alpha", () => {
  it.each(["nominal", "ordinal", "interval", "ratio"] as Metric[])("is irr's for example C, %s", (metric) => {
    expect(krippendorffAlpha(unitsOf(C), metric)).toBeCloseTo(
      reference["irr_0.84.1"][`C_${metric}` as "C_nominal"],
      9,
    );
  });

  it("is irr's for two observers without gaps", () => {
    expect(krippendorffAlpha(unitsOf(A), "nominal")).toBeCloseTo(reference["irr_0.84.1"].A_nominal, 9);
    expect(krippendorffAlpha(unitsOf(B), "nominal")).toBeCloseTo(reference["irr_0.84.1"].B_nominal, 9);
  });

  it("is 1 for perfect agreement, and says nothing where nothing varies or pairs", () => {
    expect(krippendorffAlpha([[1, 1], [4, 4, 4], [5]], "ordinal")).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        "interval",
      ),
    ).toBeNull();
    expect(krippendorffAlpha([[1], [2]], "interval")).toBeNull();
    expect(krippendorffAlpha([], "nominal")).toBeNull();
  });

  const anyUnits = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }), { maxLength: 12 });
  const metric = fc.constantFrom<Metric>("nominal", "ordinal", "interval");

  it("does not care who said what, nor about the order of units, the place or the direction of the scale", () => {
    fc.assert(
      fc.property(anyUnits, metric, (units, kind) => {
        const alpha = krippendorffAlpha(units, kind);
        const same = [
          units.map((unit) => [...unit].reverse()).reverse(),
          units.map((unit) => unit.map((value) => value + 10)),
          units.map((unit) => unit.map((value) => -value)),
        ];
        for (const other of same) {
          const found = krippendorffAlpha(other, kind);
          if (alpha === null) expect(found).toBeNull();
          else expect(found).toBeCloseTo(alpha, 9);
        }
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("hears nothing of what only one observer judged", () => {
    fc.assert(
      fc.property(anyUnits, metric, fc.integer({ min: 1, max: 5 }), (units, kind, value) => {
        expect(krippendorffAlpha([...units, [value]], kind)).toBe(krippendorffAlpha(units, kind));
      }),
    );
  });
});
