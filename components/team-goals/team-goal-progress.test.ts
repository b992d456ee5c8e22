import { expect, it } from "vitest";
import type { TeamGoalOutput } from "@/lib/schemas/team-goal";
import {
  comparedIn,
  figure,
  givenBalance,
  givenBefore,
  givenOverview,
  hidden,
} from "@/tests/support/balance";
import { goalProgress } from "./team-goal-progress";

const before = givenBefore(
  givenOverview({ skills: { mentoring: { figure: figure(3) }, feedback: { figure: hidden("overlaps") } } }),
);
const view = givenOverview({
  skills: {
    mentoring: { figure: figure(4) },
    feedback: { figure: figure(3.9) },
    delegation: { figure: figure(3.6) },
  },
  comparison: comparedIn("mentoring"),
});
const goal = (round: TeamGoalOutput["round"]) =>
  ({
    round,
    skills: ["mentoring", "feedback", "delegation", "juggling"].map((key) => ({ key, name: key })),
  }) as TeamGoalOutput;

it("shows the figures of a goal's skills now, and then only where the two may be compared", () => {
  const words = goalProgress(givenBalance({ view, before }), goal(before.round)).map((one) => one.words);
  expect(words).toEqual([
    "3.0 then, 4.0 now: clearly higher now (+0.7 to +1.3)",
    "3.9 now: nothing to compare",
    "3.6 now: other people, so not compared",
    "not asked now: nothing to compare",
  ]);
});

it("says nothing of a goal that was set on this page, or where there is no round before", () => {
  expect(goalProgress(givenBalance({ view, before }), goal(null))).toEqual([]);
  expect(goalProgress(givenBalance({ view }), goal(before.round))).toEqual([]);
});
