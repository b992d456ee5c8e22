import { describe, expect, it } from "vitest";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { release } from "@/lib/domain/release";
import type { Report } from "@/lib/domain/report";
import type { Rating } from "@/lib/domain/scale";
import { trendChart } from "./trend-chart";

const RATERS = 6;

const reportOf = (id: string, closedOn: string, feedback: Rating): Report => {
  const raters = Array.from({ length: RATERS }, (_, at) => `${at}`);
  const { reports } = release({
    round: { id, name: `Round ${id}`, closedOn, threshold: 4, commentThreshold: 5 },
    framework: STANDARD_FRAMEWORK,
    roster: [
      {
        id: "s",
        name: "Ines Halloran",
        invitations: raters.map((rater) => ({ id: rater, relationship: "peer" as const, raterName: rater })),
      },
    ],
    ballots: raters.map((rater) => ({
      invitationId: rater,
      answers: {
        skills: Object.fromEntries(
          STANDARD_FRAMEWORK.skills.map(({ key }) => [key, key === "feedback" ? feedback : 3]),
        ),
        dimensions: {},
        comments: {},
      },
    })),
    shuffle: (items) => [...items],
  });
  return reports[0]!.report;
};

const A = reportOf("a", "2025-03-31", 2);
const B = reportOf("b", "2025-09-30", 4);
const NOW = reportOf("c", "2026-03-31", 4);

const comparedWith = (verdicts: Readonly<Record<string, "comparable" | "other_people">>): Report => ({
  ...NOW,
  comparisons: Object.entries(verdicts).map(([round, verdict]) => ({
    round,
    blocks: [
      {
        key: "peer",
        verdict,
        skills: verdict === "comparable" ? STANDARD_FRAMEWORK.skills.map(({ key }) => key) : [],
      },
    ],
  })),
});

describe("a trend over rounds", () => {
  it("is drawn where it may be compared and is more than chance", () => {
    const chart = trendChart(comparedWith({ a: "comparable", b: "comparable" }), [B, A]);
    expect(chart?.lines).toMatchObject([
      {
        key: "feedback",
        points: [
          { round: "a", reading: { text: "2.0", n: RATERS } },
          { round: "c", reading: { text: "4.0", n: RATERS } },
        ],
      },
    ]);
    expect(chart?.lines[0]?.words).toMatch(/^clearly higher now than in “Round a” \(\+/);
    expect(chart?.finding).toBe("Clearly higher now: Feedback.");
    expect(chart?.rounds.map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("shows no figure of a round that may not be compared", () => {
    expect(trendChart(comparedWith({ a: "other_people", b: "comparable" }), [B, A])).toBeNull();
    expect(trendChart(NOW, [B, A])).toBeNull();
  });
});
