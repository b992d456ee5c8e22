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
});
