import { expect, it } from "vitest";
import { figure, givenOverview, hidden } from "@/tests/support/balance";
import { strengthIn } from "./team-reading";

it.each([
  [3.7, 3.7, "strong", "strong"],
  // the whole interval counts: 3.5 to 3.9 is strong, 3.4 to 3.8 cannot be told
  [3.7, 3.6, "strong", "not_enough_to_tell"],
  [3.2, 3.7, "growing", "strong"],
  // 3.1 to 3.5 touches the line
  [3.3, 3.29, "not_enough_to_tell", "growing"],
])("levels of %f and %f are %s and %s", (leadership, management, inLeadership, inManagement) => {
  const view = givenOverview({
    lists: { leadership: figure(leadership), management: figure(management) },
  });
  expect(strengthIn(view)).toEqual({ leadership: inLeadership, management: inManagement });
});

it("says nothing where one of the two is hidden", () => {
  const lists = { leadership: figure(4), management: hidden("overlaps") };
  expect(strengthIn(givenOverview({ lists }))).toBeNull();
});
