import { describe, expect, it } from "vitest";
import type { Answers, SkillAnswer } from "./answers";
import { personOf } from "./contributor";
import { earlierRound } from "./earlier-round";
import { STANDARD_FRAMEWORK } from "./framework";
import type { Relationship } from "./relationship";
import { release } from "./release";
import type { Report } from "./report";
import { type Change, trendOf } from "./trend";

type Given = {
  readonly name: string;
  readonly relationship?: Relationship;
  readonly answers: Answers | null;
};

const form = (rating: SkillAnswer, other: Readonly<Record<string, SkillAnswer>> = {}): Answers => ({
  skills: { ...Object.fromEntries(STANDARD_FRAMEWORK.skills.map(({ key }) => [key, rating])), ...other },
  dimensions: {},
  comments: {},
});
const given = (names: string, answers: Answers | null, relationship: Relationship = "peer"): Given[] =>
  [...names].map((name) => ({ name, relationship, answers }));

const THRESHOLD = 4;

const reportOf = (
  id: string,
  raters: readonly Given[],
  before?: { report: Report; raters: readonly Given[] },
) =>
  release({
    round: { id, name: id, closedOn: "2026-03-31", threshold: THRESHOLD, commentThreshold: 5 },
    framework: STANDARD_FRAMEWORK,
    roster: [
      {
        id: "s",
        name: "Sunniva",
        invitations: raters.map(({ name, relationship = "peer" }) => ({
          id: name,
          relationship,
          raterName: name,
          person: personOf(name, null),
        })),
        earlier: before
          ? [
              earlierRound({
                id: before.report.round.id,
                threshold: THRESHOLD,
                roster: before.raters.map(({ name, relationship = "peer", answers }) => ({
                  relationship,
                  person: personOf(name, null),
                  answered: answers !== null,
                })),
                framework: STANDARD_FRAMEWORK,
                blocks: before.report.blocks,
                skills: before.report.skills,
                comparisons: before.report.comparisons ?? [],
              }),
            ]
          : [],
      },
    ],
    ballots: raters.flatMap(({ name, answers }) => (answers ? [{ invitationId: name, answers }] : [])),
    shuffle: (items) => [...items],
  }).reports[0]!.report;

const trend = (first: readonly Given[], second: readonly Given[]) => {
  const before = reportOf("before", first);
  return trendOf({ now: reportOf("now", second, { report: before, raters: first }), before });
};
const skill = (key: string, ...args: Parameters<typeof trend>) => trend(...args).skills.get(key);

describe("now and before", () => {
  it("says that a skill is clearly different, by hand", () => {
    const change = skill(
      "feedback",
      given("abcdef", form(3, { feedback: 2 })),
      given("abcdef", form(3, { feedback: 4 })),
    );
    // SE = sqrt(0.55 / 6 + 0.55 / 6) = 0.42817; t(.95, 30) = 1.69726: 2 +- 0.7267
    expect(change).toEqual({ class: "higher", low: 1.27, high: 2.73, only: null });
    expect(
      skill("feedback", given("abcdef", form(3, { feedback: 4 })), given("abcdef", form(3, { feedback: 2 }))),
    ).toMatchObject({ class: "lower", low: -2.73, high: -1.27 });
  });

  it("calls half a point nothing with so few people, and the same the same with many", () => {
    const mixed = [...given("abc", form(3)), ...given("def", form(4))];
    expect(skill("feedback", given("abcdef", form(3)), mixed)).toMatchObject({ class: "not_enough_to_tell" });
    expect(skill("feedback", given("abcdef", form(3)), given("abcdef", form(3)))).toMatchObject({
      class: "steady",
      low: -0.73,
      high: 0.73,
    });
  });

  it("counts bounded figures with the difference nearest to none", () => {
    const change = skill("feedback", given("abcdef", form(5)), given("abcdef", form(5)));
    expect(change).toMatchObject({ class: "not_enough_to_tell" });
    const { low, high } = change as Change;
    expect([low, high]).toEqual([-1.23, 1.23]);
  });

  it("compares a level over the skills that may be compared, seven in ten or more", () => {
    const { lists } = trend(given("abcdef", form(2)), given("abcdef", form(4)));
    // SE = sqrt(2 * 0.22 / 6) = 0.27080; 1.69726 * SE = 0.4596
    expect(lists.leadership).toEqual({ class: "higher", low: 1.54, high: 2.46, only: null });
    const seven = ["positivity", "trustworthiness", "creativity"];
    const blind = (keys: readonly string[]) =>
      Object.fromEntries(keys.map((key) => [key, "not_observed" as const]));
    const one = (keys: readonly string[]) => [
      ...given("abcde", form(4)),
      ...given("f", form(4, blind(keys))),
    ];
    expect(trend(given("abcdef", form(2)), one(seven)).lists.leadership).toMatchObject({ class: "higher" });
    const after = trend(given("abcdef", form(2)), one([...seven, "feedback"]));
    expect(after.lists.leadership).toEqual({ not: "not_everybody" });
    expect(after.skills.get("feedback")).toEqual({ not: "not_everybody" });
    expect(after.skills.get("mentoring")).toMatchObject({ class: "higher" });
  });

  it("says why there is nothing to say", () => {
    const old = given("abcdef", form(2));
    expect(skill("feedback", old, given("abcdeg", form(4)))).toEqual({ not: "other_people" });
    const mixed = [...given("abcdef", form(4)), ...given("xy", form(4), "other")];
    expect(skill("feedback", old, mixed)).toEqual({ not: "other_groups" });
    expect(skill("feedback", old, given("abc", form(4)))).toEqual({ not: "no_figure" });
    const before = reportOf("before", old);
    expect(trendOf({ now: reportOf("now", old), before }).skills.get("feedback")).toEqual({
      not: "not_judged",
    });
  });

  it("speaks of the blocks that may be compared, by name, where they are not all", () => {
    const reports = (names: string, rating: SkillAnswer) => given(names, form(rating), "direct_report");
    const change = skill(
      "feedback",
      [...given("abcde", form(2)), ...reports("vwxyz", 2)],
      [...given("abcde", form(4)), ...reports("uvwxy", 2)],
    );
    expect(change).toMatchObject({ class: "higher", only: ["Peers"] });
    const gone = skill(
      "feedback",
      [...given("abcde", form(2)), ...reports("vwxyz", 2)],
      given("abcde", form(4)),
    );
    expect(gone).toMatchObject({ class: "higher", only: ["Peers"] });
  });
});
