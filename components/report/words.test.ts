import { describe, expect, it } from "vitest";
import { blockName } from "@/components/report/series-names";
import {
  agreementWords,
  figureWords,
  gapWords,
  hiddenWords,
  leanWords,
  levelWords,
  placeRangeWords,
  placeWords,
} from "@/components/report/words";

describe("a figure in words", () => {
  it("is itself, or its bound", () => {
    expect(figureWords({ value: 3.84, bound: "exact" })).toBe("3.8");
    expect(figureWords({ value: 1.5, bound: "at_most" })).toBe("1.5 or lower");
    expect(figureWords({ value: 4.5, bound: "at_least" })).toBe("4.5 or higher");
  });

  it("gives the reason where it is hidden, from counts alone", () => {
    expect(hiddenWords("too_few_answers", 4)).toBe("Fewer than 4 answered this");
    expect(hiddenWords("too_few_raters", 5)).toBe("Fewer than 5 people answered");
    expect(hiddenWords("nobody_answered", 4)).toBe("Nobody answered");
    expect(levelWords({ hidden: "nobody_answered" }, 4)).toBe("Nobody answered");
    expect(levelWords({ value: 3, low: 2.5, high: 3.5 }, 4)).toBe("3.0");
  });
});

describe("a place between two poles", () => {
  it("names the nearer pole and has no sign", () => {
    expect(placeWords({ value: -1.2, bound: "exact" })).toBe("Management 1.2");
    expect(placeWords({ value: 2.2, bound: "at_least" })).toBe("Leadership 2.2 or more");
    expect(placeWords({ value: -2.2, bound: "at_most" })).toBe("Management 2.2 or more");
    expect(placeWords({ value: 0, bound: "exact" })).toBe("Middle");
  });

  it("names both poles where an interval crosses the middle", () => {
    expect(placeRangeWords({ low: -1, high: 0.4 })).toBe("Management 1.0 to leadership 0.4");
    expect(placeRangeWords({ low: -3, high: -2 })).toBe("Management 3.0 to 2.0");
    expect(placeRangeWords({ low: 0, high: 1.1 })).toBe("Middle to leadership 1.1");
  });
});

describe("the classes in words", () => {
  it("speaks to the subject, and about the subject to others", () => {
    expect(gapWords("higher_self", true)).toBe("You rate higher");
    expect(gapWords("higher_self", false)).toBe("Rates self higher");
    expect(gapWords("not_enough_to_tell", true)).toBe("Not enough to tell");
    expect(agreementWords("differ")).toBe("They differ");
    expect(agreementWords(null)).toContain("Too few");
  });

  it("calls no clear lean a full answer", () => {
    expect(leanWords({ lean: "no_clear_lean", own: true, name: "Ada" })).toContain("full answer");
    expect(leanWords({ lean: "management", own: false, name: "Ada" })).toContain("Ada leans to management");
  });
});

describe("a block", () => {
  it("of those who are neither peers nor direct reports is not called as all others are", () => {
    expect(blockName({ key: "other", label: "Others" })).toBe("Other people");
    expect(blockName({ key: "peer+other", label: "Peers and others" })).toBe("Peers and others");
  });
});
