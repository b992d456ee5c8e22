import { describe, expect, it } from "vitest";
import type { Answers, SkillAnswer } from "./answers";
import { STANDARD_FRAMEWORK } from "./framework";
import { seatsOf } from "./seat";
import { numberOf, tallySubject } from "./tally";

const rated = (rating: SkillAnswer): Answers => ({
  skills: { positivity: rating },
  dimensions: { [STANDARD_FRAMEWORK.dimensions[0]!.key]: 3 },
  comments: {},
});

const tally = (peers: SkillAnswer[]) => {
  const peerInvitations = peers.map((_, i) => ({
    id: `p${i}`,
    relationship: "peer" as const,
    raterName: "x",
  }));
  const subject = {
    id: "s",
    name: "Ada",
    invitations: [
      { id: "self", relationship: "self" as const, raterName: "Ada" },
      { id: "boss", relationship: "manager" as const, raterName: "Bo" },
      ...peerInvitations,
    ],
  };
  const sent = new Map([
    ["self", rated(5)],
    ["boss", rated(2)],
    ...peers.map((rating, i) => [`p${i}`, rated(rating)] as [string, Answers]),
  ]);
  const seats = seatsOf({ subject, sent, threshold: 4 });
  return tallySubject({ seats, framework: STANDARD_FRAMEWORK, threshold: 4 });
};

const positivity = (peers: SkillAnswer[]) => tally(peers).skills.find(({ key }) => key === "positivity")!;

describe("a tally", () => {
  it("holds self, the manager and each block's figure, and never mixes them", () => {
    const cell = { block: "peer", answers: [3, 4, 4, 4], figure: { value: 3.8, bound: "exact", n: 4 } };
    expect(positivity([3, 4, 4, 4])).toEqual({
      key: "positivity",
      self: 5,
      manager: 2,
      cells: [cell],
      shown: [cell],
      others: { value: 3.8, bound: "exact", n: 4, range: { min: 3.8, max: 3.8 } },
    });
  });

  it("does not count what was not observed, so that a cell may be missing in a block that exists", () => {
    const missing = positivity([3, 4, 4, "not_observed"]);
    expect(missing.cells).toEqual([{ block: "peer", answers: [3, 4, 4], figure: null }]);
    expect(missing.others).toBeNull();
    expect(missing.shown).toEqual([]);
    expect(positivity([3, 4, 4, 4, "not_observed"]).others).toMatchObject({ value: 3.8, n: 4 });
  });

  it("has every question of the framework, answered or not, dimensions on their own scale", () => {
    const { skills, dimensions } = tally([3, 3, 3, 3]);
    expect(skills).toHaveLength(17);
    expect(dimensions).toHaveLength(6);
    expect(dimensions[0]).toMatchObject({ self: 3, others: { value: 2.2, bound: "at_least" } });
    expect(dimensions[1]).toMatchObject({ self: null, others: null });
  });

  it("takes nothing for a number that is none", () => {
    expect(numberOf({ a: "not_observed" }, "a")).toBeNull();
    expect(numberOf({}, "constructor")).toBeNull();
    expect(numberOf(undefined, "a")).toBeNull();
    expect(numberOf({ a: -3 }, "a")).toBe(-3);
  });
});
