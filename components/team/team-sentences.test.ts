import { describe, expect, it } from "vitest";
import { viewFor } from "@/lib/domain/team-viewer";
import { figure, givenBalance, givenOverview, hidden } from "@/tests/support/balance";
import { coverageSentence, situationSentence } from "./team-sentences";
import { leanWords } from "./team-words";

const view = givenOverview({
  strengths: ["feedback"],
  thin: ["mentoring"],
  skills: { mentoring: { figure: figure(2.9), coverage: "thin" } },
});

describe("what a team covers, in words", () => {
  it("names what stands out before what is thin", () => {
    expect(coverageSentence(givenBalance({ view }))).toBe(
      "Feedback stands out clearly above the average of all skills shown. Thin, with probably fewer than two people who show it often: Mentoring.",
    );
  });

  it("claims nothing of all skills to somebody who does not see all of them", () => {
    const [first] = view.skills;
    const parts = view.skills.map(({ key }) => (key === first?.key ? 0 : -1));
    const sizes = parts.map((part) => (part === 0 ? 5 : 0));
    const seen = viewFor({ view, known: [{ parts, sizes }], least: 5 });
    expect(seen.skills[0]?.figure).toEqual(hidden("tells_about_few"));
    expect(coverageSentence(givenBalance({ view: seen }))).toBe(
      "What stands out is left open, since you do not see every skill. Thin, with probably fewer than two people who show it often: Mentoring.",
    );
    expect(leanWords(seen)).toMatch(/hidden from you/);
    expect(situationSentence(givenBalance({ view: seen }))).toBe(
      "How ready it is cannot be shown, since skills that it would be worked out from are hidden.",
    );
  });
});
