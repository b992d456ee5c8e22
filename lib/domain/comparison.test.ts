import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minSupport, sumOf } from "../../tests/attack/attacker/solver";
import { type ComparedRound, comparisonsOf, type RoundComparison } from "./comparison";
import type { ContributorBlock, Person } from "./contributor";

/** "abc" are three members; a digit is somebody from outside. */
const peopleOf = (names: string): Person[] => [...names].map((key) => ({ key, isOutsider: /\d/.test(key) }));

const blocksOf = (blocks: Readonly<Record<string, string>>): ContributorBlock[] =>
  Object.entries(blocks).map(([key, names]) => ({
    key,
    label: key,
    size: names.length,
    people: peopleOf(names),
  }));

const roundOf = (
  id: string,
  blocks: Readonly<Record<string, string>>,
  {
    threshold = 4,
    comparisons = [],
    counts,
    wording = "Listens.",
  }: {
    threshold?: number;
    comparisons?: readonly RoundComparison[];
    counts?: Readonly<Record<string, number>>;
    wording?: string;
  } = {},
): ComparedRound => {
  const sizes = Object.fromEntries(Object.entries(blocks).map(([key, names]) => [key, names.length]));
  return {
    id,
    threshold,
    blocks: blocksOf(blocks),
    skills: [{ key: "feedback", wording, counts: counts ?? sizes }],
    comparisons,
  };
};

const verdicts = (now: ComparedRound, ...earlier: ComparedRound[]) =>
  comparisonsOf(now, earlier).map(({ blocks }) =>
    Object.fromEntries(blocks.map(({ key, verdict }) => [key, verdict])),
  );
const peers = (before: string, now: string) =>
  verdicts(roundOf("now", { peer: now }), roundOf("before", { peer: before }))[0]!.peer;

describe("two rounds", () => {
  it.each([
    ["abcde", "abcde", "comparable"],
    ["abcde", "abcdefghi", "comparable"],
    ["abcdefgh", "abcd", "comparable"],
    ["abcd", "efgh", "comparable"],
    ["abcdefgh", "abcdijkl", "comparable"],
    // One came, one went, one was replaced.
    ["abcde", "abcdef", "other_people"],
    ["abcdef", "abcde", "other_people"],
    ["abcde", "abcdf", "other_people"],
    // Four came, but one went.
    ["abcde", "bcdefghi", "other_people"],
    // One stayed.
    ["abcde", "efghi", "other_people"],
  ])("of %s and %s are %s", (before, now, verdict) => {
    expect(peers(before, now)).toBe(verdict);
  });

  it("go by the larger k of the two", () => {
    const with3 = (a: number, b: number) =>
      verdicts(
        roundOf("now", { peer: "abcdefg" }, { threshold: a }),
        roundOf("before", { peer: "abcd" }, { threshold: b }),
      );
    expect(with3(3, 3)).toEqual([{ peer: "comparable" }]);
    expect(with3(3, 4)).toEqual([{ peer: "other_people" }]);
    expect(with3(4, 3)).toEqual([{ peer: "other_people" }]);
  });

  it("need the same groups in the block", () => {
    expect(verdicts(roundOf("now", { peer: "abcde" }), roundOf("before", { "peer+other": "abcde" }))).toEqual(
      [{ peer: "other_groups" }],
    );
  });

  it("judge each block alone where nobody moves between them", () => {
    const now = roundOf("now", { peer: "abcde", direct_report: "vwxyz" });
    expect(verdicts(now, roundOf("before", { peer: "abcde", direct_report: "uvwxy" }))).toEqual([
      { peer: "comparable", direct_report: "other_people" },
    ]);
  });

  it("see somebody who moves from one block to another, whose sum the two trends hold", () => {
    // Alone, four left the peers and four came to the direct reports: one of them is the same person.
    const before = roundOf("before", { peer: "abcdefghm", direct_report: "rstu" });
    const now = roundOf("now", { peer: "abcdef", direct_report: "rstumvwx" });
    const alone = (key: "peer" | "direct_report") =>
      verdicts(
        { ...now, blocks: now.blocks.filter((block) => block.key === key) },
        { ...before, blocks: before.blocks.filter((block) => block.key === key) },
      )[0]![key];
    expect([alone("peer"), alone("direct_report")]).toEqual(["other_people", "comparable"]);
    const wide = roundOf("before", { peer: "abcdefghim", direct_report: "rstu" });
    expect(verdicts(now, wide)).toEqual([{ peer: "comparable", direct_report: "other_people" }]);
  });

  it("take somebody from outside at their address only where it is in both", () => {
    expect(peers("abcde1", "abcde1")).toBe("comparable");
    expect(peers("123456", "123456")).toBe("comparable");
    expect(peers("123456", "1234567890")).toBe("other_people");
    expect(peers("abcd1", "abcd2")).toBe("other_people");
    // Five came, but one of them may be somebody who went.
    expect(peers("abcdefgh", "abcdijkl1")).toBe("other_people");
  });

  it("are not compared where somebody is not known any more", () => {
    const before = roundOf("before", { peer: "abcde" });
    const erased = { ...before, blocks: [{ ...before.blocks[0]!, people: peopleOf("abcd") }] };
    expect(verdicts(roundOf("now", { peer: "abcde" }), erased)).toEqual([{ peer: "other_people" }]);
    expect(verdicts(roundOf("now", { peer: "abcd" }), erased)).toEqual([{ peer: "other_people" }]);
  });

  it("compare a skill only if everybody answered it both times, worded the same", () => {
    const skills = (now: Parameters<typeof roundOf>[2], before: Parameters<typeof roundOf>[2]) =>
      comparisonsOf(roundOf("now", { peer: "abcde" }, now), [
        roundOf("before", { peer: "abcde" }, before),
      ])[0]!.blocks[0]!.skills;
    expect(skills({}, {})).toEqual(["feedback"]);
    expect(skills({ counts: { peer: 4 } }, {})).toEqual([]);
    expect(skills({}, { counts: { peer: 4 } })).toEqual([]);
    expect(skills({ counts: {} }, { counts: {} })).toEqual([]);
    expect(skills({}, { wording: "Hears." })).toEqual([]);
  });
});

describe("three rounds", () => {
  const link = (round: string): RoundComparison => ({
    round,
    blocks: [{ key: "peer", verdict: "comparable", skills: ["feedback"] }],
  });
  const chain = (a: string, b: string, c: string, comparisons: readonly RoundComparison[] = [link("a")]) =>
    verdicts(
      roundOf("c", { peer: c }),
      roundOf("b", { peer: b }, { comparisons }),
      roundOf("a", { peer: a }),
    ).map(({ peer }) => peer);

  it("are compared all with all, or not", () => {
    expect(chain("abcde", "abcde", "abcde")).toEqual(["comparable", "comparable"]);
    // From b to c four came and four went, but of a's people one is not in c: the two steps add up to that.
    expect(chain("abcdefgh", "abcdijkl", "abcdefgm")).toEqual(["other_people", "other_people"]);
    expect(chain("abcdefgh", "abcdijkl", "abcdefgm", [])).toEqual(["comparable", "other_people"]);
  });

  it("do not leave one person where no two of them would", () => {
    expect(chain("abcd", "efgh", "abcdefghi")).toEqual(["other_people", "other_people"]);
    expect(chain("abcd", "efgh", "abcdefgh")).toEqual(["comparable", "comparable"]);
  });

  it("look past a round that could not be compared", () => {
    expect(chain("abcde", "abcdf", "abcde", [])).toEqual(["other_people", "comparable"]);
  });

  it("see a round that is joined only through another, however long ago", () => {
    const rounds = [
      roundOf("d", { peer: "abcdefgm" }),
      roundOf("c", { peer: "abcdijkl" }, { comparisons: [link("b")] }),
      roundOf("b", { peer: "abcdijkl" }, { comparisons: [link("a")] }),
      roundOf("a", { peer: "abcdefgh" }),
    ] as const;
    expect(verdicts(...rounds).map(({ peer }) => peer)).toEqual(["other_people", "other_people"]);
  });
});

/** Somebody is in each block of each round or not, by chance. */
const anyHistory = fc
  .record({
    threshold: fc.integer({ min: 3, max: 4 }),
    members: fc.integer({ min: 4, max: 12 }),
    seats: fc.array(
      fc.array(fc.constantFrom("peer", "peer", "direct_report", "direct_report", null), {
        minLength: 12,
        maxLength: 12,
      }),
      { minLength: 2, maxLength: 4 },
    ),
    steady: fc.nat(12),
  })
  .map(({ threshold, members, seats, steady }) =>
    seats.map((round, at) => {
      const blocks: Record<string, string> = {};
      for (let person = 0; person < members; person += 1) {
        const seat = person < steady ? seats[0]![person] : round[person];
        if (seat) blocks[seat] = (blocks[seat] ?? "") + String.fromCharCode(97 + person);
      }
      const large = Object.entries(blocks).filter(([, names]) => names.length >= threshold);
      return roundOf(`${at}`, Object.fromEntries(large), { threshold });
    }),
  );

/** Releases the rounds one after another, each with the verdicts of those before it. */
const released = (history: readonly ComparedRound[]): ComparedRound[] => {
  const done: ComparedRound[] = [];
  for (const round of history) done.unshift({ ...round, comparisons: comparisonsOf(round, done) });
  return done;
};

describe("whatever has been compared, of rounds in which everybody answers the same each time", () => {
  it("gives no combination of figures about fewer than k people (I10, I1)", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyHistory, (history) => {
        const rounds = released(history);
        const edges = rounds.flatMap(({ id, comparisons }) =>
          comparisons.flatMap(({ round, blocks }) =>
            blocks.flatMap(({ key, verdict }) => (verdict === "comparable" ? [{ id, round, key }] : [])),
          ),
        );
        if (edges.length === 0) return;
        compared += 1;
        // Everything that is joined: the attacker adds and subtracts as they like, knowing who was asked.
        for (const start of rounds) {
          const near = new Set([start.id]);
          for (let step = 0; step < rounds.length; step += 1)
            for (const { id, round } of edges) {
              if (near.has(id)) near.add(round);
              else if (near.has(round)) near.add(id);
            }
          const keys = edges.filter(({ id }) => near.has(id)).map(({ key }) => key);
          const rows = rounds
            .filter(({ id }) => near.has(id))
            .flatMap(({ blocks }) => blocks.filter(({ key }) => keys.includes(key)))
            .map(({ people }) => sumOf(people.map(({ key }) => key)));
          expect(minSupport(rows, { below: start.threshold })).toBe(Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});
