import { describe, expect, it } from "vitest";
import { TEAM_HIDDEN_REASONS } from "@/lib/domain/team-overview";
import { givenBalance, givenOverview, hidden, hiddenOverview, ORG_ID } from "@/tests/support/balance";
import { hiddenNotes } from "./hidden-words";

const tooClose = [{ id: ORG_ID, name: "Fernhollow" }];

describe("why figures are not shown", () => {
  it("is not said where all are", () => {
    expect(hiddenNotes(givenBalance())).toEqual([]);
  });

  it.each(TEAM_HIDDEN_REASONS)("is said once, with what would help: %s", (reason) => {
    const notes = hiddenNotes(givenBalance({ view: hiddenOverview(reason), tooClose }));
    expect(notes).toMatchObject([{ reason, texts: [expect.any(String), expect.any(String)] }]);
  });

  it("is said of some figures where each reason hides only some", () => {
    const few = { figure: hidden("too_few_members"), coverage: null };
    const close = { figure: hidden("overlaps"), coverage: null };
    const all = hiddenOverview("overlaps");
    const mixed = { ...all, skills: all.skills.map((skill, at) => (at < 3 ? { ...skill, ...few } : skill)) };
    for (const view of [mixed, givenOverview({ skills: { feedback: few, mentoring: close } })])
      expect(hiddenNotes(givenBalance({ view, tooClose })).map(({ title }) => title)).toEqual([
        "Some skills have too few figures",
        "Some figures overlap too closely with those of Fernhollow",
      ]);
  });
});
