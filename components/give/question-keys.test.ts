import { describe, expect, it } from "vitest";
import { PLACES, RATINGS } from "@/lib/domain/scale";
import { keyAction } from "./question-keys";

const press = (key: string, points: readonly number[] = RATINGS, held = {}) =>
  keyAction({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, points);

describe("keys on a question", () => {
  it("answer with the digit on the scale of skills", () => {
    expect(["1", "2", "3", "4", "5"].map((key) => press(key))).toEqual(
      RATINGS.map((point) => ({ type: "answer", point })),
    );
    expect(press("6")).toBeNull();
    expect(press("9")).toBeNull();
  });

  it("count from the left on a dimension", () => {
    expect(["1", "4", "7"].map((key) => press(key, PLACES))).toEqual([
      { type: "answer", point: -3 },
      { type: "answer", point: 0 },
      { type: "answer", point: 3 },
    ]);
    expect(press("8", PLACES)).toBeNull();
  });

  it("never take 0 for a number", () => {
    expect(press("0")).toEqual({ type: "not_observed" });
    expect(press("0", PLACES)).toEqual({ type: "not_observed" });
  });

  it("move, clear and open the comment", () => {
    expect(press("ArrowDown")).toEqual(press("j"));
    expect(press("ArrowUp")).toEqual({ type: "move", by: -1 });
    expect(press("Backspace")).toEqual({ type: "clear" });
    expect(press("c")).toEqual({ type: "comment" });
  });

  it("leave everything else to the browser", () => {
    for (const key of ["ArrowLeft", "Tab", " ", "Enter", "toString", "constructor"])
      expect(press(key)).toBeNull();
    expect(press("c", RATINGS, { ctrlKey: true })).toBeNull();
    expect(press("1", RATINGS, { metaKey: true })).toBeNull();
    expect(press("ArrowUp", RATINGS, { altKey: true })).toBeNull();
  });
});
