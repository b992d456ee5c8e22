import { describe, expect, it } from "vitest";
import { estimateWords } from "./estimate-words";

describe("the words of an estimate", () => {
  it("give the likely share with its range, in percent of what was asked for", () => {
    const words = estimateWords({ known: true, low: 56, likely: 71, high: 98 }, 200);
    expect(words).toBe("At the close probably about 36 %; anything from 28 to 49 % would be no surprise.");
  });

  it("make no range where there is none", () => {
    expect(estimateWords({ known: true, low: 5, likely: 5, high: 5 }, 10)).toBe(
      "At the close it will be 50 %.",
    );
  });

  it("say that it is too early", () => {
    expect(estimateWords({ known: false, why: "too_early" }, 100)).toMatch(/too early/i);
  });
});
