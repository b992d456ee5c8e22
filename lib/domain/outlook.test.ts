import { describe, expect, it } from "vitest";
import { type AskedSubject, outlooksOf, summaryOf } from "./outlook";
import type { Relationship } from "./relationship";

const rater = (memberId: string, relationship: Relationship = "peer") => ({
  memberId,
  address: null,
  relationship,
});
const subject = (id: string, raters: readonly string[], more: AskedSubject["raters"] = []): AskedSubject => ({
  id,
  name: id,
  raters: [...raters.map((one) => rater(one)), ...more],
});
const rule = { threshold: 4, commentThreshold: 5, share: 0.7 };
const look = (
  everybody: readonly AskedSubject[],
  {
    teams = {},
    last = {},
  }: { teams?: Record<string, string[]>; last?: Record<string, readonly string[]> } = {},
) =>
  outlooksOf({
    everybody,
    isSelfChosen: true,
    teamsOf: (id) => teams[id] ?? [],
    lastOf: (id) =>
      last[id] && {
        round: { id: "r", name: "Last" },
        threshold: 4,
        roster: last[id].map((key) => ({
          relationship: "peer",
          person: { key, isOutsider: false },
          answered: true,
        })),
      },
    ...rule,
  });

const wide = ["p", "q", "r", "s", "t", "u"];
const boss = rater("boss", "manager");

describe("the outlook of a round", () => {
  it("puts those with a problem first and leaves the rest in order", () => {
    const clear = (id: string) => subject(id, wide, [boss]);
    const merged = subject("merged", wide, [boss, rater("d", "direct_report")]);
    const found = look(
      [
        clear("a"),
        merged,
        clear("b"),
        subject("risky", wide.slice(0, 5), [boss]),
        subject("changed", wide, [boss]),
        subject("nothing", [], [boss]),
        subject("one-sided", wide),
      ],
      { last: { changed: ["p", "q", "r", "s", "t"] } },
    );
    expect(found.map((one) => one.subject.id)).toEqual([
      "nothing",
      "risky",
      "changed",
      "one-sided",
      "merged",
      "a",
      "b",
    ]);
    expect(summaryOf(found)).toEqual({
      subjects: 7,
      invitations: 7 + 8 + 7 + 6 + 7 + 1 + 6,
      prospects: { nothing: 1, risky: 1, merged: 1, clear: 4 },
      changed: 1,
      signs: 2,
    });
    expect(found.find((one) => one.subject.id === "changed")?.change).toEqual({
      round: { id: "r", name: "Last" },
      blocks: [{ key: "peer", label: "Peers", others: 1 }],
    });
  });

  it("finds a mutual choice only in what the list holds", () => {
    const ann = subject("ann", ["bea", "cal", "dan", "eve", "fay"], [boss]);
    const back = ["bea", "cal", "dan"].map((id) => subject(id, ["ann", ...wide], [boss]));
    const signsOf = (everybody: readonly AskedSubject[]) =>
      look(everybody).find((one) => one.subject.id === "ann")?.signs;
    expect(signsOf([ann, ...back])).toEqual([{ sign: "mutual", mutual: 3, raters: 5 }]);
    // Whoever reads this is one of them, and the list holds nothing about them.
    expect(signsOf([ann, ...back.slice(1)])).toEqual([]);
    // A report who rates a manager is no mutual choice.
    const asReports = back.map(({ raters, ...one }) => ({
      ...one,
      raters: raters.map((line) => ({ ...line, relationship: "direct_report" as const })),
    }));
    expect(signsOf([ann, ...asReports])).toEqual([]);
  });
});
