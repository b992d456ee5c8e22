import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockKey, blocksOf, type GroupCounts } from "./block";
import { type RosterCounts, visibilityOfAnswer, visibleTo } from "./visibility";

const roster = (counts: Partial<RosterCounts>): RosterCounts => ({
  self: 1,
  manager: 1,
  peer: 0,
  direct_report: 0,
  other: 0,
  ...counts,
});
const limits = { threshold: 4, commentThreshold: 5 };

describe("the preview of a report", () => {
  it("shows the blocks if everybody answers, and if seven in ten do", () => {
    const counts = roster({ peer: 5, direct_report: 5 });
    expect(visibleTo({ roster: counts, ...limits, share: 1 })).toEqual({
      named: { self: true, manager: true },
      blocks: [
        { key: "peer", label: "Peers", groups: ["peer"], size: 5 },
        { key: "direct_report", label: "Direct reports", groups: ["direct_report"], size: 5 },
      ],
      merged: [],
      isHidden: false,
      hasComments: true,
    });
    expect(visibleTo({ roster: counts, ...limits, share: 0.7 })).toMatchObject({
      blocks: [{ key: "peer+direct_report", label: "Peers and direct reports", size: 6 }],
      merged: ["peer", "direct_report"],
    });
  });

  it("rounds the share down, but not below what it is exactly", () => {
    const sizeAt = (peer: number) =>
      visibleTo({ roster: roster({ peer }), ...limits, share: 0.7 }).blocks[0]?.size;
    expect(sizeAt(10)).toBe(7);
    expect(sizeAt(9)).toBe(6);
    expect(sizeAt(5)).toBeUndefined();
  });

  it("says when nothing anonymous would be shown", () => {
    expect(visibleTo({ roster: roster({ peer: 3 }), ...limits, share: 1 })).toMatchObject({
      blocks: [],
      isHidden: true,
      hasComments: false,
    });
    expect(visibleTo({ roster: roster({}), ...limits, share: 1 }).isHidden).toBe(false);
  });

  it("treats several managers as an anonymous group", () => {
    expect(visibleTo({ roster: roster({ manager: 4 }), ...limits, share: 1 })).toMatchObject({
      named: { manager: false },
      blocks: [{ key: "managers" }],
    });
  });
});

describe("what a rater is told", () => {
  const told = (relationship: keyof RosterCounts, counts: RosterCounts) =>
    visibilityOfAnswer({ relationship, roster: counts, ...limits });
  const blocks = (relationship: keyof RosterCounts, counts: RosterCounts) => {
    const answer = told(relationship, counts);
    return answer.named ? null : answer.possibleBlocks.map(({ key }) => key);
  };

  it("names oneself and the one manager", () => {
    expect(told("self", roster({ peer: 5 }))).toEqual({ named: true });
    expect(told("manager", roster({ peer: 5 }))).toEqual({ named: true });
    expect(told("manager", roster({ manager: 2 }))).toMatchObject({
      named: false,
      ownGroup: "managers",
      askedInGroup: 2,
    });
  });

  it("lists every block that the answer may become part of", () => {
    expect(blocks("peer", roster({ peer: 5 }))).toEqual(["peer"]);
    expect(blocks("peer", roster({ peer: 5, direct_report: 5 }))).toEqual(["peer", "peer+direct_report"]);
    expect(blocks("peer", roster({ peer: 5, direct_report: 5, other: 2 }))).toEqual([
      "peer",
      "peer+direct_report",
      "peer+other",
      "peer+direct_report+other",
    ]);
  });

  it("says whether nothing may be shown, and whether comments may be", () => {
    expect(told("peer", roster({ peer: 4 }))).toMatchObject({
      mayBeHidden: true,
      commentsMayBeShown: false,
      askedInGroup: 4,
    });
    expect(told("peer", roster({ peer: 5 }))).toMatchObject({
      commentsMayBeShown: true,
      threshold: 4,
      commentThreshold: 5,
    });
    expect(blocks("peer", roster({ peer: 3 }))).toEqual([]);
  });

  it("may stop counting at the threshold: more answers merge no differently", () => {
    const count = fc.nat(14);
    fc.assert(
      fc.property(
        count,
        count,
        count,
        count,
        fc.integer({ min: 3, max: 10 }),
        (peer, direct_report, other, managers, threshold) => {
          const keysOf = (counts: GroupCounts) =>
            blocksOf({ counts, threshold }).map(({ groups }) => blockKey(groups));
          const capped = (size: number) => Math.min(size, threshold);
          expect(
            keysOf({
              peer: capped(peer),
              direct_report: capped(direct_report),
              other: capped(other),
              managers: capped(managers),
            }),
          ).toEqual(keysOf({ peer, direct_report, other, managers }));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("names every block that a release can put the answer into", () => {
    const count = fc.nat(6);
    fc.assert(
      fc.property(count, count, count, fc.nat(3), fc.nat(), (peer, direct_report, other, manager, seed) => {
        const counts = roster({ peer: peer + 1, direct_report, other, manager });
        const managers = manager > 1 ? manager : 0;
        const part = (most: number, shift: number) => (most === 0 ? 0 : (seed >> shift) % (most + 1));
        const answered = {
          peer: Math.max(1, part(peer + 1, 0)),
          direct_report: part(direct_report, 3),
          other: part(other, 6),
          managers: part(managers, 9),
        };
        const own = blocksOf({ counts: answered, threshold: 4 }).find(({ groups }) =>
          groups.includes("peer"),
        );
        const answer = told("peer", counts);
        if (own) expect(blocks("peer", counts)).toContain(blockKey(own.groups));
        else expect(answer).toMatchObject({ mayBeHidden: true });
      }),
    );
  });
});
