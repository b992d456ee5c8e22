import { describe, expect, it } from "vitest";
import { figure, givenOverview, hiddenOverview } from "@/tests/support/balance";
import { firstStepsOf } from "./growth-steps";
import { teamSuggestionsOf } from "./team-suggestion";

const kinds = (view: Parameters<typeof teamSuggestionsOf>[0]): string[] =>
  teamSuggestionsOf(view).map(({ kind }) => kind);

const THIN = givenOverview({
  skills: {
    positivity: { figure: figure(3.1), coverage: "thin" },
    delegation: { figure: figure(2.9), coverage: "thin" },
    mentoring: { figure: figure(3.2), coverage: "thin" },
    flexibility: { figure: figure(3.3) },
  },
  thin: ["delegation", "mentoring", "positivity"],
  situations: {
    change: { readiness: "not_ready", heldBackBy: "positivity" },
    project: { readiness: "not_ready", heldBackBy: "delegation" },
  },
});

describe("what a team could do next", () => {
  it("begins with the thinnest skill, then whom to look for, then a pair that one situation needs", () => {
    expect(teamSuggestionsOf(THIN)).toEqual([
      { kind: "learn", skill: "delegation", steps: firstStepsOf("delegation") },
      { kind: "hire", skills: ["delegation", "positivity"] },
      { kind: "practise", skills: ["delegation", "problem-solving"], situation: "project" },
    ]);
  });

  it("has no room for a fourth thing, whatever leans", () => {
    expect(kinds({ ...THIN, lean: "leadership" })).toEqual(["learn", "hire", "practise"]);
  });

  it("takes the skill that holds the team back where none is thin", () => {
    const view = givenOverview({
      situations: { change: { readiness: "not_enough_to_tell", heldBackBy: "trustworthiness" } },
    });
    expect(kinds(view)).toEqual(["learn", "practise"]);
    expect(teamSuggestionsOf(view)[0]).toMatchObject({ skill: "trustworthiness" });
  });

  it.each([
    ["leadership", "management"],
    ["management", "leadership"],
  ] as const)("asks for a keeper of the other side where the team leans to %s", (lean, towards) => {
    expect(teamSuggestionsOf(givenOverview({ lean, strengths: ["feedback"] }))).toEqual([
      { kind: "balance", towards },
      { kind: "use", skills: ["feedback"] },
    ]);
  });

  it("says so where nothing is certain", () => {
    expect(kinds(givenOverview())).toEqual(["look_again"]);
    expect(kinds(givenOverview({ strengths: ["feedback"] }))).toEqual(["use", "look_again"]);
  });

  it("keeps silent where nothing is shown", () => {
    expect(teamSuggestionsOf(hiddenOverview("too_few_members"))).toEqual([]);
  });
});
