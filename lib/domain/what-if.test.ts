import { describe, expect, it } from "vitest";
import { whatIf } from "./what-if";

const page = (tellsApart = true, isHidden = false) => ({
  skills: [
    {
      ...{ key: "feedback", tellsApart },
      figure: isHidden ? ({ hidden: "overlaps" } as const) : { value: 3, low: 2.5, high: 3.5 },
    },
  ],
});
const people = (...chances: readonly (number | null)[]) =>
  chances.map((chance, at) => ({ id: `m${at}`, chances: [chance] }));
const ask = (
  chances: readonly (number | null)[],
  { without = null, adding = null }: { without?: string | null; adding?: string | null } = {},
) => whatIf({ view: page(), people: people(...chances), without, adding })[0];

describe("what if", () => {
  it("somebody leaves: a skill that two show is shown by one", () => {
    expect(ask([0.98, 0.97, 0.1], { without: "m0" })).toEqual({ before: "covered", after: "thin" });
    expect(ask([0.98, 0.97, 0.1], { without: "m2" })).toEqual({ before: "covered", after: "covered" });
    // 1 - 0.02 * 0.1 - (0.98 * 0.1 + 0.02 * 0.9) = 0.88
    expect(ask([0.98, 0.9])).toEqual({ before: "unclear", after: "unclear" });
  });

  it("somebody new is strong in a skill: that counts as one who surely shows it", () => {
    expect(ask([0.95, 0.1], { adding: "feedback" })).toEqual({ before: "thin", after: "covered" });
    expect(ask([0.95, 0.1], { adding: "mentoring" })).toEqual({ before: "thin", after: "thin" });
    expect(ask([0.95, 0.9], { without: "m0", adding: "feedback" })).toEqual({
      before: "unclear",
      after: "unclear",
    });
  });

  it("is unclear where the round cannot tell people apart, whoever comes", () => {
    const all = { people: people(1, 1, 1), without: null, adding: "feedback" };
    expect(whatIf({ view: page(false), ...all })).toEqual([{ before: "unclear", after: "unclear" }]);
  });

  it("says nothing of one person alone, by whom nothing is covered", () => {
    expect(ask([0.98])).toEqual({ before: null, after: null });
    expect(ask([0.98], { adding: "feedback" })).toEqual({ before: null, after: null });
    expect(ask([0.98, 0.97], { without: "m0" })).toEqual({ before: "covered", after: "thin" });
  });

  it("says nothing of a skill that nobody has a figure of, or that this viewer may not see summed up", () => {
    expect(ask([null, null])).toEqual({ before: null, after: null });
    expect(ask([0.9, null], { without: "m0" })).toEqual({ before: "thin", after: null });
    const all = { people: people(1, 1), without: null, adding: null };
    expect(whatIf({ view: page(true, true), ...all })).toEqual([{ before: null, after: null }]);
  });
});
