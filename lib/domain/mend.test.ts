import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MendEffect, MOST_ADDED, mendsOf, withAdded } from "./mend";
import { type AnonymousGroup, RELATIONSHIPS } from "./relationship";
import { COMMENT_THRESHOLD, THRESHOLD } from "./round";
import { type Forecast, type RosterCounts, visibleTo } from "./visibility";

const roster = (counts: Partial<RosterCounts>): RosterCounts => ({
  self: 1,
  manager: 1,
  peer: 0,
  direct_report: 0,
  other: 0,
  ...counts,
});
const limits = { threshold: 4, commentThreshold: 5, share: 0.7 };
const mend = (counts: Partial<RosterCounts>) => mendsOf({ roster: roster(counts), ...limits });

describe("what to do about a roster", () => {
  it("brings figures where there are none, and comments", () => {
    expect(mend({ peer: 5 })).toEqual([
      { effect: "figures", groups: [], add: { peer: 1 } },
      { effect: "comments", groups: [], add: { peer: 3 } },
    ]);
    expect(mend({})).toContainEqual({ effect: "figures", groups: [], add: { peer: 6 } });
  });

  it("separates a group by asking more of itself, or of the group that leans on it", () => {
    expect(mend({ peer: 4, direct_report: 6 })).toEqual([
      { effect: "own_figures", groups: ["peer", "direct_report"], add: { peer: 2 } },
    ]);
    expect(mend({ peer: 6, direct_report: 5 })).toEqual([
      { effect: "own_figures", groups: ["peer", "direct_report"], add: { direct_report: 1 } },
    ]);
    expect(mend({ peer: 5, direct_report: 5 })).toEqual([
      { effect: "own_figures", groups: ["peer", "direct_report"], add: { peer: 1, direct_report: 1 } },
    ]);
  });

  it("asks for nothing where nothing is hidden or merged", () => {
    expect(mend({ peer: 8, direct_report: 6 })).toEqual([]);
  });

  it("never asks for direct reports of somebody without, nor for a second manager", () => {
    for (const counts of [{ peer: 2 }, { peer: 5, other: 2 }, { other: 3 }])
      for (const { add } of mend(counts)) {
        expect(add.direct_report).toBeUndefined();
        expect(add.manager).toBeUndefined();
      }
    expect(mend({ manager: 3, peer: 6 })).toContainEqual({
      effect: "own_figures",
      groups: ["peer", "managers"],
      add: { manager: 3 },
    });
  });

  it("says how many it would take also where that is more than a dozen", () => {
    const high = { threshold: 10, commentThreshold: 10, share: 0.7 };
    expect(mendsOf({ roster: roster({}), ...high })).toEqual([
      { effect: "figures", groups: [], add: { peer: 15 } },
      { effect: "comments", groups: [], add: { peer: 15 } },
    ]);
    expect(mendsOf({ roster: roster({ direct_report: 2 }), ...high, share: 0.5 })).toContainEqual({
      effect: "figures",
      groups: [],
      add: { peer: 18 },
    });
    expect(mendsOf({ roster: roster({ peer: 12, direct_report: 2, other: 8 }), ...high })).toContainEqual({
      effect: "own_figures",
      groups: ["peer", "direct_report"],
      add: { peer: 3, direct_report: 13, other: 7 },
    });
  });

  it("promises nothing that no answer can bring", () => {
    expect(mendsOf({ roster: roster({ peer: 9 }), ...limits, share: 0 })).toEqual([]);
  });
});

const anyRoster = fc.record({
  self: fc.nat(1),
  manager: fc.nat(3),
  peer: fc.nat(9),
  direct_report: fc.nat(7),
  other: fc.nat(6),
});
const anyLimits = fc
  .record({ threshold: fc.integer({ min: 3, max: 6 }), share: fc.constantFrom(0.5, 0.7, 0.9, 1) })
  .map(({ threshold, share }) => ({ threshold, share, commentThreshold: Math.max(5, threshold) }));

const anyLimitsAtAll = fc
  .record({
    threshold: fc.integer({ min: THRESHOLD.least, max: THRESHOLD.most }),
    comments: fc.integer({ min: COMMENT_THRESHOLD.least, max: COMMENT_THRESHOLD.most }),
    percent: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ threshold, comments, percent }) => ({
    threshold,
    commentThreshold: Math.max(threshold, comments),
    share: percent / 100,
  }));

type Wish = { effect: MendEffect; group: AnonymousGroup | null };

/** What a mend promises, as the preview's own forecast says it. */
const isMended = ({ blocks, hasComments }: Forecast, { effect, group }: Wish): boolean => {
  if (effect === "figures") return blocks.length > 0;
  return effect === "comments" ? hasComments : blocks.some(({ key }) => key === group);
};

describe("a mend", () => {
  it("has the promised effect, which one person fewer has not", () => {
    fc.assert(
      fc.property(anyRoster, anyLimits, (counts, rule) => {
        const forecast = (given: RosterCounts) => visibleTo({ roster: given, ...rule });
        for (const { effect, groups, add } of mendsOf({ roster: counts, ...rule })) {
          const total = Object.values(add).reduce((sum, more) => sum + more, 0);
          expect(total).toBeGreaterThan(0);
          for (const group of groups.length > 0 ? groups : [null]) {
            const wish = { effect, group };
            expect(isMended(forecast(counts), wish)).toBe(false);
            expect(isMended(forecast(withAdded(counts, add)), wish)).toBe(true);
            for (const relationship of RELATIONSHIPS) {
              const more = add[relationship] ?? 0;
              if (more === 0 || total > MOST_ADDED) continue;
              const fewer = withAdded(counts, { ...add, [relationship]: more - 1 });
              expect(isMended(forecast(fewer), wish)).toBe(false);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("is there for everything that is hidden or merged, however many people it takes, and keeps its word", () => {
    fc.assert(
      fc.property(anyRoster, anyLimitsAtAll, (counts, rule) => {
        const forecast = visibleTo({ roster: counts, ...rule });
        const mends = mendsOf({ roster: counts, ...rule });
        const effects = mends.map(({ effect }) => effect);
        expect(effects.includes("figures")).toBe(forecast.blocks.length === 0);
        expect(effects.includes("comments")).toBe(!forecast.hasComments);
        expect(mends.flatMap(({ groups }) => groups).sort()).toEqual([...forecast.merged].sort());
        for (const { effect, groups, add } of mends) {
          const after = visibleTo({ roster: withAdded(counts, add), ...rule });
          for (const group of groups.length > 0 ? groups : [null])
            expect(isMended(after, { effect, group })).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("of more than a dozen for figures or comments would not do with one person fewer", () => {
    fc.assert(
      fc.property(anyRoster, anyLimitsAtAll, (counts, rule) => {
        for (const { effect, groups, add } of mendsOf({ roster: counts, ...rule })) {
          const { peer = 0 } = add;
          if (groups.length > 0 || peer <= MOST_ADDED) continue;
          const fewer = visibleTo({ roster: withAdded(counts, { peer: peer - 1 }), ...rule });
          expect(isMended(fewer, { effect, group: null })).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });
});
