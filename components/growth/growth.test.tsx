import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { askWords } from "@/components/growth/suggestion-words";
import { WhatNext } from "@/components/growth/what-next";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { release } from "@/lib/domain/release";
import type { Report } from "@/lib/domain/report";
import type { Rating } from "@/lib/domain/scale";
import { pageTables } from "@/tests/support/page-tables";

const reportOf = (id: string, rating: Rating): Report => {
  const raters = ["self", "peer", "peer", "peer", "peer", "peer"] as const;
  const { reports } = release({
    round: { id, name: `Round ${id}`, closedOn: "2026-03-31", threshold: 4, commentThreshold: 5 },
    framework: STANDARD_FRAMEWORK,
    roster: [
      {
        id: "s",
        name: "Ines Halloran",
        invitations: raters.map((relationship, at) => ({ id: `${at}`, relationship, raterName: `${at}` })),
      },
    ],
    ballots: raters.map((relationship, at) => ({
      invitationId: `${at}`,
      answers: {
        skills: Object.fromEntries(
          STANDARD_FRAMEWORK.skills.map(({ key }) => [
            key,
            relationship === "self" ? 5 : key === "feedback" ? rating : 4,
          ]),
        ),
        dimensions: {},
        comments: {},
      },
    })),
    shuffle: (items) => [...items],
  });
  return reports[0]!.report;
};

const goal = {
  id: "g",
  text: "Say it within two days",
  dueOn: "2026-05-01",
  isDone: false,
  roundId: "a",
  skills: [{ key: "feedback", name: "Feedback" }],
};
const drawn = (now: Report, earlier: readonly Report[], more = {}) =>
  renderToStaticMarkup(
    <WhatNext
      org="acme"
      report={now}
      earlier={earlier}
      growth={{ goals: [goal], models: [{ skill: "feedback", name: "Ada Ames" }], ...more }}
    />,
  );

const goalRow = (html: string) => pageTables(html).find(([head]) => head?.includes("Your goal"))?.[1];

describe("what next", () => {
  const before = reportOf("a", 2);

  it("suggests what is clear, with whom to ask, and a way to make it a goal", () => {
    const html = drawn(before, []);
    expect(html).toContain("Ask Ada Ames, who has said that you may.");
    expect(html).toContain('href="/o/acme/goals/new?skill=feedback"');
    expect(html).toContain("Tell one person what you saw them do");
    expect(html).toContain("Say it within two days: until 1 May 2026");
  });

  it("shows the skill beside its goal in the next report, and compares only what may be", () => {
    const now = reportOf("b", 4);
    const html = drawn(now, [before]);
    expect(goalRow(html)).toEqual([
      "Feedback Say it within two days Set after “Round a”",
      "–",
      "4.0 not compared",
    ]);
    const comparable = {
      ...now,
      comparisons: [
        { round: "a", blocks: [{ key: "peer", verdict: "comparable" as const, skills: ["feedback"] }] },
      ],
    };
    expect(goalRow(drawn(comparable, [before]))?.slice(1)).toEqual([
      "2.0",
      expect.stringMatching(/^4\.0 clearly higher now \(\+/),
    ]);
    expect(drawn(now, [])).not.toContain("Set after");
  });
});

describe("whom to ask", () => {
  it("names three at the most, and how many more there are", () => {
    expect(askWords([])).toBeNull();
    expect(askWords(["Ada", "Ben"])).toBe("Ask Ada or Ben, who have said that you may.");
    expect(askWords(["Ada", "Ben", "Chi", "Dan", "Eva"])).toBe(
      "Ask Ada, Ben, Chi or 2 more, who have said that you may.",
    );
  });
});
