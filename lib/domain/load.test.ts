import { describe, expect, it } from "vitest";
import { type Asked, askedCountsOf, loadCountsOf, reachOf, spreadOf } from "./load";

const asked = (subject: string, ...raters: string[]) =>
  raters.map((rater) => ({
    subject,
    rater,
    relationship: rater === subject ? ("self" as const) : ("peer" as const),
  }));

const spread = (invitations: Asked[], members: string[]) => spreadOf(loadCountsOf(invitations, members));

describe("spreadOf", () => {
  it("counts reviews of others, and those who are asked for none", () => {
    const found = spread(
      [
        ...asked("a", "a", "b", "c", "d", "visitor@guest.test"),
        ...asked("c", "c", "b"),
        ...asked("d", "b"),
        ...asked("e", "b"),
      ],
      ["a", "b", "c", "d", "e"],
    );
    expect(found.bands.filter(({ raters }) => raters > 0)).toEqual([
      { from: 0, to: 0, raters: 2 },
      { from: 1, to: 3, raters: 3 },
      { from: 4, to: 6, raters: 1 },
    ]);
    expect(found.bands.at(-1)).toEqual({ from: 16, to: null, raters: 0 });
    expect(found).toMatchObject({ median: 1, most: 4 });
  });

  it("takes the middle of an even number, and 0 of nobody", () => {
    expect(spread([...asked("a", "b", "c"), ...asked("d", "b")], [])).toMatchObject({
      median: 1.5,
      most: 2,
    });
    expect(spread([], ["a"])).toMatchObject({ median: 0, most: 0 });
  });
});

describe("reachOf", () => {
  it("tells about how many subjects enough are asked, by relationship", () => {
    const reach = reachOf(
      askedCountsOf([
        ...asked("a", "a", "b", "c", "d"),
        ...asked("b", "a", "c"),
        { subject: "a", rater: "m", relationship: "manager" },
      ]),
      3,
    );
    expect(reach).toEqual([
      { relationship: "self", needs: 1, asked: 1, reached: 1 },
      { relationship: "manager", needs: 1, asked: 1, reached: 1 },
      { relationship: "peer", needs: 3, asked: 2, reached: 1 },
      { relationship: "direct_report", needs: 3, asked: 0, reached: 0 },
      { relationship: "other", needs: 3, asked: 0, reached: 0 },
    ]);
  });
});
