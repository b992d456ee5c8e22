import { describe, expect, it } from "vitest";
import { idsOf, level, methodOf, type Rate, sourceOf } from "../../tests/domain/team-source";
import { STANDARD_FRAMEWORK } from "./framework";
import { teamChanges } from "./team-change";
import { foldTeams } from "./team-fold";
import type { TeamOverview } from "./team-overview";

const KEYS = STANDARD_FRAMEWORK.skills.map(({ key }) => key);

const viewOf = (rate: Rate, skills: readonly string[] = KEYS): TeamOverview => {
  const [view] = foldTeams({
    organisation: "all",
    teams: [],
    sources: idsOf(0, 5).map((id) => sourceOf(id, rate)),
    method: methodOf(),
    before: null,
  }).overviews;
  return { ...view!, comparison: { round: "spring", skills } };
};
const changed =
  (key: string, value: number | null): Rate =>
  (one) =>
    one === key ? value : level(3)(one);
const change = (now: Rate, before: Rate) => teamChanges(viewOf(now), viewOf(before)).get("feedback");

describe("what has changed in a team", () => {
  it("is named only beyond noise: both rounds' variances, and seventeen looks at once", () => {
    // each figure has a standard error of 0.1483, so that their difference has one of 0.21
    expect(change(changed("feedback", 3.9), level(3))).toEqual({ class: "higher", low: 0.55, high: 1.25 });
    expect(change(changed("feedback", 2.1), level(3))).toEqual({ class: "lower", low: -1.25, high: -0.55 });
    // t = 2.4 and p = 0.02 would be enough for one skill, and are not for one of seventeen
    expect(change(changed("feedback", 3.5), level(3))?.class).toBe("not_enough_to_tell");
  });

  it("is steady where it is small for sure", () => {
    expect(change(level(3), level(3))).toEqual({ class: "steady", low: -0.35, high: 0.35 });
    expect(change(changed("feedback", 3.2), level(3))?.class).toBe("not_enough_to_tell");
  });

  it("takes the width of an interval from the side that the scale does not cut", () => {
    const [now, before] = [changed("feedback", 4.9), changed("feedback", 4.85)];
    expect(change(now, before)).toEqual({ class: "steady", low: -0.3, high: 0.4 });
  });

  it("is nothing that may not be compared, or is hidden in one of the rounds", () => {
    expect(change(changed("feedback", null), level(3))).toBeUndefined();
    expect(change(level(3), changed("feedback", null))).toBeUndefined();
    expect(teamChanges(viewOf(level(4), ["mentoring"]), viewOf(level(3))).has("feedback")).toBe(false);
    const none = { ...viewOf(level(4)), comparison: null };
    expect(teamChanges(none, viewOf(level(3))).size).toBe(0);
  });
});
