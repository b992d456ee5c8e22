import { describe, expect, it } from "vitest";
import { level, methodOf, onSides, type Rate, sourceOf } from "../../tests/domain/team-source";
import { STANDARD_FRAMEWORK } from "./framework";
import { foldTeams } from "./team-fold";
import type { TeamFigure, TeamOverview } from "./team-overview";

/** Five people, each rated alike by five: answers as certain as 25 to one person, and a half width of 0.2517. */
const teamOf = (...rates: readonly Rate[]): TeamOverview => {
  const people = [0, 1, 2, 3, 4].map((at) => sourceOf(`m${at}`, rates[at] ?? rates.at(-1)!));
  const { overviews } = foldTeams({
    organisation: "all",
    teams: [],
    sources: people,
    method: methodOf(),
    before: null,
  });
  return overviews[0]!;
};

const skill = (overview: TeamOverview, key: string) => overview.skills.find((one) => one.key === key)!;
const situation = (overview: TeamOverview, key: string) =>
  overview.situations.find((one) => one.key === key)!;
const dimension = (overview: TeamOverview, key: string) =>
  overview.dimensions.find((one) => one.key === key)!;
const meanIn = (figure: TeamFigure) => ("value" in figure ? figure.value : null);
const but =
  (rate: Rate, other: Readonly<Record<string, number | null>>): Rate =>
  (key) =>
    key in other ? other[key]! : rate(key);

const LOW = 1.25;
const HIGH = 4.75;

describe("the readings of a team", () => {
  it("strong in leadership alone: inspired, and few who organise", () => {
    const team = teamOf(onSides({ leadership: HIGH, management: 2, shared: 4 }));
    // (7 * 4.75 + 3 * 4) / 10, and the same with 2
    expect(team.lists.leadership).toEqual({ value: 4.53, low: 4.37, high: 4.68 });
    expect(team.lists.management).toEqual({ value: 2.6, low: 2.44, high: 2.76 });
    expect(team).toMatchObject({ lean: "leadership", difference: { value: 2.75 }, common: { value: 4 } });
    expect(situation(team, "innovation").readiness).toBe("ready");
    expect(situation(team, "deadline")).toMatchObject({
      readiness: "not_ready",
      heldBackBy: "organization",
    });
  });

  it("strong in management alone: organised, and few who carry what is new", () => {
    const team = teamOf(onSides({ leadership: 2, management: HIGH, shared: HIGH }));
    expect(team).toMatchObject({ lean: "management", difference: { value: -2.75 } });
    expect(situation(team, "deadline").readiness).toBe("ready");
    expect(situation(team, "innovation").readiness).toBe("not_ready");
    expect(team.thin).toContain("creativity");
  });

  it("strong in both, and leaning to neither clearly", () => {
    const team = teamOf(level(4.4));
    expect(team).toMatchObject({ lean: "no_clear_lean", difference: { value: 0 }, thin: [], strengths: [] });
    expect(team.lists).toMatchObject({ leadership: { value: 4.4 }, management: { value: 4.4 } });
    expect(team.skills.every(({ coverage }) => coverage === "covered")).toBe(true);
    expect(team.situations.every(({ readiness }) => readiness === "ready")).toBe(true);
  });

  it("strong in neither", () => {
    const team = teamOf(level(2));
    expect(team.thin).toHaveLength(17);
    expect(team.situations.every(({ readiness }) => readiness === "not_ready")).toBe(true);
  });

  it("divided between two hats: no one has every skill, and every skill is covered by two", () => {
    const leads = onSides({ leadership: HIGH, management: 3, shared: HIGH });
    const manages = onSides({ leadership: 3, management: HIGH, shared: HIGH });
    const team = teamOf(leads, leads, manages, manages, level(3));
    expect(team.skills.every(({ coverage }) => coverage === "covered")).toBe(true);
    expect(team).toMatchObject({ thin: [], lean: "no_clear_lean" });
    // two of 4.75 and three of 3: 3.7
    expect(meanIn(skill(team, "creativity").figure)).toBe(3.7);
  });

  it("one person in both hats: above the middle on average, and nothing covered by two", () => {
    const team = teamOf(level(HIGH), level(3.4));
    expect(meanIn(skill(team, "creativity").figure)).toBe(3.67);
    expect(team.thin).toHaveLength(17);
  });
});

describe("a team's figures", () => {
  const rate = but(level(3), { positivity: HIGH, feedback: 2.2 });
  const team = teamOf(rate);

  it("are means of members' figures, with intervals from the round's variances alone", () => {
    expect(skill(team, "feedback").figure).toEqual({ value: 2.2, low: 1.95, high: 2.45 });
    expect(skill(team, "positivity").figure).toEqual({ value: 4.75, low: 4.5, high: 5 });
    expect(team.strengths).toEqual(["positivity"]);
    expect(team.method).toEqual({
      threshold: 4,
      withinVariance: { value: 0.55, df: 30, prior: true },
      listVariance: { value: 0.22, df: 30, prior: true },
    });
  });

  it("count members alike, however many rate them", () => {
    const people = [0, 1, 2, 3, 4].map((at) =>
      sourceOf(`m${at}`, level(at === 0 ? 5 : 3), { raters: at === 0 ? 20 : 4 }),
    );
    const [all] = foldTeams({
      organisation: "all",
      teams: [],
      sources: people,
      method: methodOf(),
      before: null,
    }).overviews;
    // n = 25 / (1/20 + 4/4) = 23.81: 1.6973 * sqrt(0.55 / 23.81)
    expect(skill(all!, "feedback").figure).toEqual({ value: 3.4, low: 3.14, high: 3.66 });
  });

  it("hold no member, no count and no extreme", () => {
    expect(JSON.stringify(team)).not.toMatch(/m\d|"n"|min|max|members/);
  });

  it("are hidden where seven in ten skills of a list are not there", () => {
    const few = teamOf(
      but(level(3), { positivity: null, creativity: null, feedback: null, commitment: null }),
    );
    expect(few.lists.leadership).toEqual({ hidden: "too_few_members" });
    expect(few.lists.management).toMatchObject({ value: 3 });
    expect(few).toMatchObject({ difference: { hidden: "too_few_members" }, lean: null });
  });

  it("never let the list levels tell about the one member who lacks a skill", () => {
    const six = [0, 1, 2, 3, 4, 5].map((at) =>
      sourceOf(`m${at}`, (key) => (at === 0 ? (key === "feedback" ? null : 2) : 4)),
    );
    const [all] = foldTeams({
      organisation: "all",
      teams: [],
      sources: six,
      method: methodOf(),
      before: null,
    }).overviews;
    const shown = STANDARD_FRAMEWORK.skills
      .filter(({ lists }) => lists.includes("leadership"))
      .map(({ key }) => meanIn(skill(all!, key).figure)!);
    expect(meanIn(all!.lists.leadership)).toBeCloseTo(shown.reduce((sum, value) => sum + value, 0) / 10, 2);
  });
});

describe("coverage, in each of its words", () => {
  it("comes from the chance that two members or more show a skill often", () => {
    // chances of 0.988 each; of 0.5 each: 1 - 1/32 - 5/32 = 0.81; of 0.001 each
    const team = teamOf(but(level(3), { creativity: HIGH, mentoring: 4 }));
    expect(skill(team, "creativity")).toMatchObject({ coverage: "covered", tellsApart: true });
    expect(skill(team, "mentoring")).toMatchObject({ coverage: "unclear", tellsApart: true });
    expect(skill(team, "feedback")).toMatchObject({ coverage: "thin", tellsApart: true });
  });

  it("is unclear, and said to be, where the round cannot tell people apart", () => {
    const sources = Array.from({ length: 10 }, (_, at) => sourceOf(`m${at}`, level(2)));
    const [all] = foldTeams({
      organisation: "all",
      teams: [],
      sources,
      method: methodOf(),
      before: null,
    }).overviews;
    expect(skill(all!, "feedback")).toMatchObject({ coverage: "unclear", tellsApart: false });
    expect(all!.thin).toEqual([]);
  });
});

describe("a situation, in each of its words", () => {
  const two = (high: Rate, low: Rate) => teamOf(high, high, low);

  it("is ready where the whole interval is 3.5 or more and no skill is thin", () => {
    // 1.6973 * sqrt((0.22 + 0.3667 * (1/5 - 1/10)) / 25) = 0.17
    expect(situation(teamOf(level(HIGH)), "project")).toEqual({
      key: "project",
      figure: { value: 4.75, low: 4.58, high: 4.92 },
      readiness: "ready",
      heldBackBy: null,
    });
  });

  it("is not ready where the whole interval lies below 3.5", () => {
    const team = two(level(HIGH), level(LOW));
    expect(team.skills.every(({ coverage }) => coverage === "covered")).toBe(true);
    expect(situation(team, "change")).toEqual({
      key: "change",
      figure: { value: 2.65, low: 2.48, high: 2.82 },
      readiness: "not_ready",
      heldBackBy: null,
    });
  });

  it("is not ready where one skill is thin, which holds the team back", () => {
    const team = teamOf(but(level(HIGH), { delegation: 3, organization: 3.1 }));
    expect(situation(team, "project")).toMatchObject({
      figure: { value: 4.07 },
      readiness: "not_ready",
      heldBackBy: "delegation",
    });
    expect(situation(team, "obstacle")).toMatchObject({ readiness: "not_ready", heldBackBy: "organization" });
  });

  it("is not to be told where 3.5 lies inside the interval", () => {
    expect(situation(two(level(HIGH), level(2.7)), "deadline")).toMatchObject({
      figure: { value: 3.52, low: 3.35, high: 3.69 },
      readiness: "not_enough_to_tell",
    });
  });

  it("is held back by a skill that lies clearly below the others, though two show it", () => {
    const team = two(level(HIGH), but(level(HIGH), { feedback: 3 }));
    // 3.7 with a half width of 0.25, beside four of 4.75
    expect(situation(team, "innovation")).toMatchObject({ readiness: "ready", heldBackBy: "feedback" });
  });

  it("is hidden where fewer than seven in ten of its skills have a figure", () => {
    const four = teamOf(but(level(HIGH), { feedback: null }));
    expect(situation(four, "innovation")).toMatchObject({ readiness: "ready" });
    const three = teamOf(but(level(HIGH), { feedback: null, creativity: null }));
    expect(situation(three, "innovation")).toEqual({
      key: "innovation",
      figure: { hidden: "too_few_members" },
      readiness: null,
      heldBackBy: null,
    });
  });

  it("is hidden in a round that asked for other skills", () => {
    const framework = {
      ...STANDARD_FRAMEWORK,
      skills: STANDARD_FRAMEWORK.skills.filter(({ key }) => key !== "organization" && key !== "delegation"),
    };
    const sources = [0, 1, 2, 3, 4].map((at) => sourceOf(`m${at}`, level(HIGH), { framework }));
    const [all] = foldTeams({
      organisation: "all",
      teams: [],
      sources,
      method: methodOf(framework),
      before: null,
    }).overviews;
    expect(situation(all!, "deadline").figure).toEqual({ hidden: "too_few_members" });
    expect(situation(all!, "change").readiness).toBe("ready");
  });
});

describe("a style, in each of its words", () => {
  const at = (...places: readonly number[]) =>
    dimension(
      teamOf(
        ...places.map(
          (place): Rate =>
            (key) =>
              key === "focus" ? place : 3,
        ),
      ),
      "focus",
    );

  it("is one pole where the whole interval lies beyond 1", () => {
    // 1.6973 * sqrt(0.55 * 2.25 / 25) = 0.38
    expect(at(-2)).toEqual({
      key: "focus",
      figure: { value: -2, low: -2.38, high: -1.62 },
      place: "management",
    });
    expect(at(2)).toMatchObject({ figure: { value: 2, low: 1.62, high: 2.38 }, place: "leadership" });
  });

  it("is the middle where it lies within, two halves that differ included", () => {
    expect(at(0)).toMatchObject({ figure: { value: 0 }, place: "middle" });
    expect(at(2.6, 2.6, -2.6, -2.6, 0)).toMatchObject({ figure: { value: 0 }, place: "middle" });
  });

  it("is not to be told where it reaches across", () => {
    expect(at(1.2)).toMatchObject({ figure: { low: 0.82, high: 1.58 }, place: "not_enough_to_tell" });
    expect(at(-0.8)).toMatchObject({ place: "not_enough_to_tell" });
  });
});
