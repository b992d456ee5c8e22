import { describe, expect, it } from "vitest";
import type { Answers, SkillAnswer } from "./answers";
import { STANDARD_FRAMEWORK } from "./framework";
import { release } from "./release";
import type { Report } from "./report";
import { type TeamOverview, teamOverviews } from "./team";

type Rate = (key: string, subject: number) => SkillAnswer;

/** The reports of a round of this many subjects, each rated alike by five peers. */
const reports = (subjects: number, rate: Rate, threshold = 4): Report[] => {
  const invitations = (s: number) =>
    Array.from({ length: 5 }, (_, r) => ({ id: `${s}.${r}`, relationship: "peer" as const, raterName: "x" }));
  const roster = Array.from({ length: subjects }, (_, s) => ({
    id: `m${s}`,
    name: "x",
    invitations: invitations(s),
  }));
  const answers = (s: number): Answers => ({
    skills: Object.fromEntries(STANDARD_FRAMEWORK.skills.map(({ key }) => [key, rate(key, s)])),
    dimensions: {},
    comments: {},
  });
  return release({
    round: { id: "r", name: "Spring", closedOn: "2026-03-31", threshold, commentThreshold: 5 },
    framework: STANDARD_FRAMEWORK,
    roster,
    ballots: roster.flatMap((subject, s) =>
      subject.invitations.map(({ id }) => ({ invitationId: id, answers: answers(s) })),
    ),
    shuffle: (items) => [...items],
  }).reports.map(({ report }) => report);
};

const members = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `m${from + i}`);
const skill = (overview: TeamOverview | undefined, key: string) =>
  overview!.skills.find((found) => found.key === key)!;

describe("a team's overview", () => {
  const rate: Rate = (key, subject) => (key === "positivity" ? 5 : key === "feedback" && subject > 0 ? 2 : 3);
  const [overview] = teamOverviews({
    teams: [{ id: "t", memberIds: members(0, 5) }],
    reports: reports(5, rate),
  });

  it("has the mean of its members' figures, with an interval from the round's variance alone", () => {
    expect(skill(overview, "feedback").figure).toEqual({ value: 2.2, low: 1.95, high: 2.45 });
    expect(skill(overview, "commitment").figure).toMatchObject({ value: 3 });
    expect(overview!.lists.leadership).toMatchObject({ value: 3.1 });
    expect(overview!.lists.management).toMatchObject({ value: 3 });
  });

  it("names what stands out, and what fewer than two members show often", () => {
    expect(overview!.strengths).toEqual(["positivity"]);
    expect(skill(overview, "positivity").coverage).toBe("covered");
    expect(overview!.thin).toContain("feedback");
    expect(overview!.lean).toBe("no_clear_lean");
  });

  it("holds no member, no count and no extreme", () => {
    expect(JSON.stringify(overview)).not.toMatch(/m\d|"n"|min|max|members/);
  });

  it("leans where the mean difference is clear", () => {
    const soft: Rate = (key) => {
      const { lists } = STANDARD_FRAMEWORK.skills.find((found) => found.key === key)!;
      return lists.length === 1 && lists[0] === "leadership" ? 4 : 3;
    };
    const [leaning] = teamOverviews({
      teams: [{ id: "t", memberIds: members(0, 5) }],
      reports: reports(5, soft),
    });
    expect(leaning).toMatchObject({ lean: "leadership", difference: { value: 1 } });
  });
});

describe("what a team's overview hides", () => {
  const level: Rate = () => 3;

  it("is everything below five members, or below k", () => {
    const four = teamOverviews({
      teams: [{ id: "t", memberIds: members(0, 4) }],
      reports: reports(5, level),
    });
    expect(
      four[0]!.skills.every(({ figure }) => "hidden" in figure && figure.hidden === "too_few_members"),
    ).toBe(true);
    expect(four[0]).toMatchObject({
      lists: { leadership: { hidden: "too_few_members" } },
      lean: null,
      strengths: [],
      thin: [],
    });
    const few = teamOverviews({ teams: [{ id: "t", memberIds: members(0, 5) }], reports: [] });
    expect(few).toEqual([]);
  });

  it("is a skill that too few members have a figure of", () => {
    const patchy: Rate = (key, subject) => (key === "feedback" && subject === 0 ? "not_observed" : 3);
    const [overview] = teamOverviews({
      teams: [{ id: "t", memberIds: members(0, 5) }],
      reports: reports(5, patchy),
    });
    expect(skill(overview, "feedback")).toEqual({
      key: "feedback",
      figure: { hidden: "too_few_members" },
      coverage: null,
    });
    expect(skill(overview, "commitment").figure).toMatchObject({ value: 3 });
    expect(overview!.lists.leadership).toMatchObject({ value: 3 });
  });

  it("is a team that another one, or everybody, would give away by subtraction", () => {
    const teams = [
      { id: "all", memberIds: members(0, 12) },
      { id: "most", memberIds: members(0, 10) },
      { id: "half", memberIds: members(0, 6) },
    ];
    const [all, most, half] = teamOverviews({ teams, reports: reports(12, level) });
    expect(skill(all, "feedback").figure).toMatchObject({ value: 3 });
    expect(skill(most, "feedback").figure).toEqual({ hidden: "overlaps" });
    expect(skill(half, "feedback").figure).toMatchObject({ value: 3 });
    expect(most!.lists.leadership).toEqual({ hidden: "overlaps" });
    const [alone] = teamOverviews({ teams: [teams[1]!], reports: reports(12, level) });
    expect(skill(alone, "feedback").figure).toEqual({ hidden: "overlaps" });
  });

  it("never lets the list levels tell about the one member who lacks a skill", () => {
    const patchy: Rate = (key, subject) => {
      if (subject === 0) return key === "feedback" ? "not_observed" : 2;
      return 4;
    };
    const [overview] = teamOverviews({
      teams: [{ id: "t", memberIds: members(0, 6) }],
      reports: reports(6, patchy),
    });
    const shown = STANDARD_FRAMEWORK.skills
      .filter(({ lists }) => lists.includes("leadership"))
      .map(({ key }) => skill(overview, key).figure)
      .flatMap((figure) => ("hidden" in figure ? [] : figure.value));
    const { leadership } = overview!.lists;
    expect("hidden" in leadership ? null : leadership.value).toBeCloseTo(
      shown.reduce((sum, value) => sum + value, 0) / shown.length,
      2,
    );
  });

  it("says nothing about coverage where the round cannot tell people apart", () => {
    const [overview] = teamOverviews({
      teams: [{ id: "t", memberIds: members(0, 10) }],
      reports: reports(10, level),
    });
    expect(skill(overview, "feedback").coverage).toBe("unclear");
    expect(overview!.thin).toEqual([]);
  });
});
