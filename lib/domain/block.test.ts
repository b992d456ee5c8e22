import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anonymousGroupOf, blockKey, blockLabel, blocksOf, type GroupCounts } from "./block";
import { ANONYMOUS_GROUPS } from "./relationship";

const counts = (peer: number, direct_report = 0, other = 0, managers = 0): GroupCounts => ({
  peer,
  direct_report,
  other,
  managers,
});

const keys = (groups: GroupCounts, threshold = 4) =>
  blocksOf({ counts: groups, threshold }).map((block) => `${blockKey(block.groups)}:${block.size}`);

const anyCounts = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
  .map(([peer, direct_report, other, managers]) => counts(peer, direct_report, other, managers));
const anyThreshold = fc.integer({ min: 3, max: 10 });

describe("blocks", () => {
  it("keeps groups that are large enough apart", () => {
    expect(keys(counts(4, 5, 6, 7))).toEqual(["peer:4", "direct_report:5", "other:6", "managers:7"]);
  });

  it("leaves out groups in which nobody answered", () => {
    expect(keys(counts(4, 0, 4))).toEqual(["peer:4", "other:4"]);
  });

  it.each([
    [counts(3, 4), ["peer+direct_report:7"]],
    [counts(3, 0, 4, 4), ["peer+other:7", "managers:4"]],
    [counts(3, 0, 0, 4), ["peer+managers:7"]],
    [counts(4, 1, 4), ["peer+direct_report:5", "other:4"]],
    [counts(0, 1, 4, 4), ["direct_report+other:5", "managers:4"]],
    [counts(4, 4, 1), ["peer+other:5", "direct_report:4"]],
    [counts(0, 4, 1, 4), ["direct_report+other:5", "managers:4"]],
    [counts(4, 4, 4, 2), ["peer+managers:6", "direct_report:4", "other:4"]],
    [counts(0, 4, 4, 2), ["direct_report:4", "other+managers:6"]],
    [counts(0, 4, 0, 2), ["direct_report+managers:6"]],
  ])("joins a small group to its first preference: %o", (groups, expected) => {
    expect(keys(groups)).toEqual(expected);
  });

  it("merges the smallest first, and of equals the first in the fixed order", () => {
    expect(keys(counts(5, 3, 5, 2))).toEqual(["peer+direct_report+managers:10", "other:5"]);
    expect(keys(counts(2, 0, 2, 4))).toEqual(["peer+other:4", "managers:4"]);
  });

  it("lets a merged block ask the preferences of its smallest member first", () => {
    // managers (1) join others (1) since there are no peers; together they are 2, below 4, and managers and
    // others are equal: others come first in the fixed order and prefer direct reports
    expect(keys(counts(0, 9, 1, 1))).toEqual(["direct_report+other+managers:11"]);
    // peers (1) and direct reports (2) are 3: peers ask first and want others before managers
    expect(keys(counts(1, 2, 5, 5))).toEqual(["peer+direct_report+other:8", "managers:5"]);
  });

  it("shows nothing if all together are fewer than the threshold", () => {
    expect(keys(counts(3))).toEqual([]);
    expect(keys(counts(1, 1, 1))).toEqual([]);
    expect(keys(counts(0))).toEqual([]);
  });

  it("refuses a threshold that is never allowed", () => {
    expect(() => blocksOf({ counts: counts(5), threshold: 2 })).toThrow(RangeError);
    expect(() => blocksOf({ counts: counts(5), threshold: Number.NaN })).toThrow(RangeError);
  });

  it("divides everybody who answered into disjoint blocks of the threshold or more, or shows nobody", () => {
    fc.assert(
      fc.property(anyCounts, anyThreshold, (groups, threshold) => {
        const blocks = blocksOf({ counts: groups, threshold });
        const members = blocks.flatMap((block) => block.groups);
        const total = ANONYMOUS_GROUPS.reduce((sum, group) => sum + groups[group], 0);
        expect(new Set(members).size).toBe(members.length);
        expect(blocks.every((block) => block.size >= threshold)).toBe(true);
        expect(blocks.reduce((sum, block) => sum + block.size, 0)).toBe(total >= threshold ? total : 0);
        for (const block of blocks) {
          expect(block.size).toBe(block.groups.reduce((sum, group) => sum + groups[group], 0));
        }
      }),
    );
  });

  it("merges only where somebody is too few", () => {
    fc.assert(
      fc.property(anyCounts, anyThreshold, (groups, threshold) => {
        for (const block of blocksOf({ counts: groups, threshold })) {
          const isSmall = block.groups.some((group) => groups[group] < threshold);
          expect(block.groups.length > 1).toBe(isSmall);
        }
      }),
    );
  });
});

describe("names of blocks", () => {
  it.each([
    [["peer"], "Peers", "peer"],
    [["direct_report"], "Direct reports", "direct_report"],
    [["other"], "Others", "other"],
    [["managers"], "Managers", "managers"],
    [["direct_report", "peer"], "Peers and direct reports", "peer+direct_report"],
    [["managers", "other", "peer"], "Peers, others and managers", "peer+other+managers"],
  ] as const)("%o is %s", (groups, label, key) => {
    expect(blockLabel(groups)).toBe(label);
    expect(blockKey(groups)).toBe(key);
  });
});

describe("where a roster entry counts", () => {
  it("names self always and a manager only if the roster has exactly one", () => {
    expect(anonymousGroupOf("self", 2)).toBe("self");
    expect(anonymousGroupOf("manager", 1)).toBe("manager");
    expect(anonymousGroupOf("manager", 2)).toBe("managers");
    expect(anonymousGroupOf("peer", 1)).toBe("peer");
    expect(anonymousGroupOf("other", 0)).toBe("other");
  });
});
