import { describe, expect, it } from "vitest";
import { comparedIn, figure, givenOverview, hidden } from "@/tests/support/balance";
import { STANDARD_FRAMEWORK } from "./framework";
import { reachOf } from "./interval";
import { skillsOf } from "./skill";
import { teamTrendOf } from "./team-trend";

const keys = {
  leadership: skillsOf(STANDARD_FRAMEWORK, "leadership").map(({ key }) => key),
  management: skillsOf(STANDARD_FRAMEWORK, "management").map(({ key }) => key),
};
const all = STANDARD_FRAMEWORK.skills.map(({ key }) => key);

const before = givenOverview({
  skills: { feedback: { figure: figure(3) }, mentoring: { figure: figure(3) } },
});
const now = givenOverview({
  skills: { feedback: { figure: figure(3.8) }, mentoring: { figure: figure(3.3) } },
  comparison: comparedIn(...all),
});

describe("a team now and before", () => {
  const trend = teamTrendOf({ now, before }, keys);

  it("calls a change only what chance would hardly make", () => {
    expect(trend.skills.get("feedback")).toMatchObject({ class: "higher", difference: 0.8 });
    expect(trend.skills.get("mentoring")).toMatchObject({ class: "not_enough_to_tell", difference: 0.3 });
    expect(trend.skills.get("creativity")).toMatchObject({ class: "steady", difference: 0 });
  });

  it("has both rounds' uncertainty in its interval", () => {
    // both arms are 0.2 long, so the arm of the difference is sqrt(0.2^2 + 0.2^2) = 0.283
    expect(trend.skills.get("feedback")).toMatchObject({ low: 0.52, high: 1.08 });
  });

  it("finds the error behind an interval that the end of the scale cuts off", () => {
    const top = { value: 4.9, low: 4.7, high: 5 };
    const low = teamTrendOf(
      {
        now: givenOverview({ skills: { feedback: { figure: top } }, comparison: comparedIn("feedback") }),
        before,
      },
      keys,
    ).skills.get("feedback");
    expect(low).toMatchObject({ difference: 1.9, low: 1.62, high: 2.18 });
  });

  it("takes t from the round with the fewer degrees of freedom", () => {
    const small = givenOverview({
      ...before,
      skills: { feedback: { figure: figure(3) } },
      dimensions: {},
      situations: {},
      method: { ...before.method, withinVariance: { value: 0.55, df: 30, prior: true } },
    });
    const se = Math.sqrt((0.2 / reachOf(400)) ** 2 + (0.2 / reachOf(30)) ** 2);
    const change = teamTrendOf({ now, before: small }, keys).skills.get("feedback");
    expect(change).toMatchObject({ low: Number((0.8 - reachOf(30) * se).toFixed(2)) });
  });

  it("compares no skill that it may not, and says why", () => {
    const some = givenOverview({
      skills: { feedback: { figure: figure(4.8) }, mentoring: { figure: hidden("overlaps") } },
      comparison: comparedIn("creativity", "mentoring"),
    });
    const { skills, lists } = teamTrendOf({ now: some, before }, keys);
    expect(skills.get("feedback")).toEqual({ not: "other_people" });
    expect(skills.get("mentoring")).toEqual({ not: "no_figure" });
    expect(skills.get("creativity")).toMatchObject({ difference: 0 });
    expect(lists.leadership).toEqual({ not: "other_people" });
  });

  it("compares nothing where the newer view names no round", () => {
    const { skills } = teamTrendOf({ now: givenOverview(), before }, keys);
    expect([...skills.values()].every((change) => "not" in change)).toBe(true);
  });

  it("compares a list over seven in ten of its skills or more", () => {
    const up = givenOverview({
      skills: Object.fromEntries(keys.leadership.map((key) => [key, { figure: figure(4.4) }])),
      lists: { leadership: figure(4.4), management: figure(3.8) },
      comparison: comparedIn(...keys.leadership.slice(0, 7)),
    });
    const { lists } = teamTrendOf({ now: up, before: givenOverview() }, keys);
    expect(lists.leadership).toMatchObject({ class: "higher" });
    expect(lists.management).toEqual({ not: "other_people" });
  });
});
