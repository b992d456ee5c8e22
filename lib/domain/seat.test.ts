import { describe, expect, it } from "vitest";
import type { Answers } from "./answers";
import type { Relationship } from "./relationship";
import { seatsOf } from "./seat";

const answers: Answers = { skills: {}, dimensions: {}, comments: {} };

/** A subject whose raters are "peer", "peer!" (sent) and so on. */
const seats = (...raters: (Relationship | `${Relationship}!`)[]) => {
  const invitations = raters.map((rater, index) => ({
    id: `i${index}`,
    relationship: rater.replace("!", "") as Relationship,
    raterName: `${rater.replace("!", "")} ${index}`,
  }));
  const sent = new Map(
    raters.flatMap((rater, i) => (rater.endsWith("!") ? [[`i${i}`, answers] as const] : [])),
  );
  return seatsOf({ subject: { id: "s", name: "Ada", invitations }, sent, threshold: 4 });
};

describe("seats", () => {
  it("names self and the one manager of the roster, whether they answered or not", () => {
    expect(seats("self!", "manager!")).toMatchObject({
      self: answers,
      manager: { name: "manager 1", answers },
      blocks: [],
      hidden: "nobody_answered",
    });
    expect(seats("self", "manager")).toMatchObject({
      self: null,
      manager: { name: "manager 1", answers: null },
    });
  });

  it("keeps managers anonymous if two were asked and only one answered", () => {
    const { manager, blocks } = seats("manager!", "manager", "peer!", "peer!", "peer!");
    expect(manager).toBeNull();
    expect(blocks.map(({ block }) => block)).toEqual([
      { key: "peer+managers", label: "Peers and managers", groups: ["peer", "managers"], size: 4 },
    ]);
    expect(blocks[0]!.ballots).toHaveLength(4);
  });

  it("counts those who answered, not those who were asked", () => {
    expect(seats("peer!", "peer!", "peer!", "peer", "peer")).toMatchObject({
      blocks: [],
      hidden: "too_few_raters",
    });
    expect(seats("peer!", "peer!", "peer!", "peer!", "peer")).toMatchObject({
      blocks: [{ block: { size: 4 } }],
      hidden: null,
    });
  });
});
