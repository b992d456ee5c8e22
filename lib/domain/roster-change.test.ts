import { describe, expect, it } from "vitest";
import type { RosterLine } from "./contributor";
import type { Relationship } from "./relationship";
import { changedBlocks } from "./roster-change";

const lines = (names: string, relationship: Relationship = "peer", silent = ""): RosterLine[] =>
  [...names].map((key) => ({
    relationship,
    person: { key, isOutsider: /\d/.test(key) },
    answered: !silent.includes(key),
  }));
const compare = (before: readonly RosterLine[], now: readonly RosterLine[], threshold = 4) =>
  changedBlocks({ roster: now, threshold, last: { roster: before, threshold: 4 } });

describe("a new roster beside the last round", () => {
  it("is quiet where the same people are asked, or many others", () => {
    expect(compare(lines("abcde"), lines("abcde"))).toEqual([]);
    expect(compare(lines("abcde"), lines("abcdefghi"))).toEqual([]);
    expect(compare([], lines("abcde"))).toEqual([]);
  });

  it("says how many are others, where they are few", () => {
    expect(compare(lines("abcde"), lines("abcxy"))).toEqual([{ key: "peer", label: "Peers", others: 2 }]);
    expect(compare(lines("abcde"), lines("abcd"))).toMatchObject([{ others: 1 }]);
    expect(compare(lines("abcde"), lines("abcdefghi"), 5)).toMatchObject([{ others: 4 }]);
  });

  it("goes by who answered last time, not by who was asked", () => {
    expect(compare(lines("abcdef", "peer", "f"), lines("abcde"))).toEqual([]);
    expect(compare(lines("abcdef", "peer", "f"), lines("abcdef"))).toMatchObject([{ others: 1 }]);
  });

  it("goes by blocks, not by groups, and leaves out what was put together differently", () => {
    const merged = [...lines("abcde"), ...lines("xy", "direct_report")];
    expect(compare(merged, merged)).toEqual([]);
    expect(compare(merged, [...lines("abcde"), ...lines("xz", "direct_report")])).toEqual([
      { key: "peer+direct_report", label: "Peers and direct reports", others: 1 },
    ]);
    expect(compare(merged, [...lines("abcde"), ...lines("uvwxyz", "direct_report")])).toEqual([]);
  });

  it("never speaks of self and the one manager", () => {
    const beside = [...lines("s", "self"), ...lines("m", "manager")];
    const other = [...lines("t", "self"), ...lines("n", "manager")];
    expect(compare([...lines("abcde"), ...beside], [...lines("abcde"), ...other])).toEqual([]);
  });

  it("counts somebody who is not known any more as somebody else", () => {
    const [first, ...rest] = lines("abcde");
    const erased = [{ ...first!, person: null }, ...rest];
    expect(compare(erased, lines("abcde"))).toMatchObject([{ others: 1 }]);
  });
});
