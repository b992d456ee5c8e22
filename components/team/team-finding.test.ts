import { describe, expect, it } from "vitest";
import type { Lean } from "@/lib/domain/report";
import { figure, givenOverview, hidden, hiddenOverview } from "@/tests/support/balance";
import { teamFinding } from "./team-finding";

const said = (leadership: number, management: number, lean: Lean | null): string =>
  teamFinding(
    givenOverview({ lists: { leadership: figure(leadership), management: figure(management) }, lean }),
  );

describe("a team in one sentence", () => {
  it.each([
    [4, 4, "no_clear_lean", "Strong in both; leaning to neither clearly."],
    [4.3, 3.8, "leadership", "Strong in both; leaning to leadership."],
    [
      4.2,
      3,
      "leadership",
      "Strong in leadership, with room to grow in management; leaning to leadership: inspired, but it may lack focus.",
    ],
    [
      3.5,
      4.2,
      "management",
      "Strong in management, while leadership cannot be told yet; leaning to management: organised, but what is new may find nobody to carry it.",
    ],
    [3, 3, "no_clear_lean", "Room to grow in both hats; leaning to neither clearly."],
    [
      3.5,
      3.5,
      "no_clear_lean",
      "Both hats are worn here, though how strongly cannot be told yet; leaning to neither clearly.",
    ],
    [4, 4, null, "Strong in both; too few skills have a figure to speak of a lean."],
  ] as const)("with %f and %f leaning to %s", (leadership, management, lean, sentence) => {
    expect(said(leadership, management, lean)).toBe(sentence);
  });

  it.each([
    ["too_few_members", /Too few of its members/],
    ["overlaps", /nearly the same members/],
    ["tells_about_few", /the few others/],
  ] as const)("says why where all is hidden: %s", (reason, words) => {
    expect(teamFinding(hiddenOverview(reason))).toMatch(words);
  });

  it("says nothing of a lean where one level is hidden", () => {
    const lists = { leadership: figure(4), management: hidden("too_few_members") };
    expect(teamFinding(givenOverview({ lists, lean: "leadership" }))).not.toMatch(/leaning/);
  });
});
