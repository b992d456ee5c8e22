import { expect, it } from "vitest";
import type { Owed } from "./answers-request";
import { leftToGive } from "./next-owed";

const owed = (id: string, org: string, round: string, state = "invited"): Owed => ({
  id,
  org: { slug: org },
  round: { id: round },
  subject: { name: id },
  relationship: "peer",
  state,
});

it("leads to what is nearest: the same round, the same organisation, then any other", () => {
  const items = [
    owed("elsewhere", "other", "r9"),
    owed("later", "acme", "r2"),
    owed("this", "acme", "r1"),
    owed("sent", "acme", "r1", "answered"),
    owed("next", "acme", "r1"),
  ];
  const left = leftToGive(items, { invitation: "this", org: "acme" });
  expect(left.map(({ id }) => id)).toEqual(["next", "later", "elsewhere"]);
  expect(leftToGive([owed("this", "acme", "r1")], { invitation: "this", org: "acme" })).toEqual([]);
});
