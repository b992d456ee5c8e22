import { expect, test } from "vitest";
import { visibleTo } from "@/lib/domain/visibility";
import { askedLine, blockLines, type PreviewItem, peersMissing, prospectOf, remedy } from "./forecast-words";

const limits = { threshold: 4, commentThreshold: 5, share: 0.7 };

const itemOf = (asked: Partial<PreviewItem["asked"]>): PreviewItem => {
  const roster = { self: 1, manager: 1, peer: 0, direct_report: 0, other: 0, ...asked };
  const at = (share: number): PreviewItem["full"] => {
    const forecast = visibleTo({ roster, ...limits, share });
    return {
      ...forecast,
      blocks: forecast.blocks.map((block) => ({ ...block, groups: [...block.groups] })),
      merged: [...forecast.merged],
    };
  };
  return {
    subject: { id: "6f1c8a52-0a0e-4f6e-9a51-2f3c1f0f7e10", name: "Ada" },
    asked: roster,
    full: at(1),
    partial: at(0.7),
  };
};

test("each prospect has its name", () => {
  expect(prospectOf(itemOf({ peer: 3 }))).toBe("nothing");
  expect(prospectOf(itemOf({ peer: 5 }))).toBe("risky");
  expect(prospectOf(itemOf({ peer: 6, direct_report: 2 }))).toBe("merged");
  expect(prospectOf(itemOf({ peer: 6, direct_report: 6 }))).toBe("clear");
});

test("the peers that are missing are just enough", () => {
  for (const peer of [0, 1, 2, 3, 4, 5]) {
    const more = peersMissing(itemOf({ peer }).asked, limits);
    expect(itemOf({ peer: peer + more }).partial.blocks).not.toEqual([]);
    expect(itemOf({ peer: peer + more - 1 }).partial.blocks).toEqual([]);
  }
  expect(peersMissing(itemOf({ peer: 6 }).asked, limits)).toBe(0);
});

test("words", () => {
  expect(remedy(itemOf({ peer: 5 }), limits)).toContain("With 1 more peer ");
  expect(blockLines(itemOf({ peer: 5, direct_report: 2 }).full)).toEqual([
    "Peers and direct reports together (7)",
  ]);
  expect(askedLine(itemOf({ peer: 1, other: 2 }).asked)).toBe("Self, 1 manager, 1 peer and 2 others");
  expect(askedLine(itemOf({ self: 0, manager: 0 }).asked)).toBe("Nobody is asked yet");
});
