import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STANDARD_FRAMEWORK } from "../../lib/domain/framework";
import { release } from "../../lib/domain/release";
import type { AgreementWord, Cell } from "../../lib/domain/report";
import { NOT_OBSERVED, type Rating } from "../../lib/domain/scale";
import { LEADERSHIP_ONLY } from "../../lib/domain/skill";

const GROUP = 4;
const RATERS = 2 * GROUP;
const ASKED = LEADERSHIP_ONLY.slice(0, 5);

/** All multisets of four ratings. */
const SETS: number[][] = [];
for (let a = 1; a <= 5; a += 1)
  for (let b = a; b <= 5; b += 1)
    for (let c = b; c <= 5; c += 1) for (let d = c; d <= 5; d += 1) SETS.push([a, b, c, d]);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const fits = (cell: Cell, set: number[]): boolean => {
  if ("hidden" in cell) return false;
  const mean = sum(set) / GROUP;
  if (cell.bound === "at_most") return mean <= 1.5;
  if (cell.bound === "at_least") return mean >= 4.5;
  return mean > 1.5 && mean < 4.5 && Math.floor(mean * 10 + 0.5) === Math.round(cell.value * 10);
};

/** n SS, a whole number: the variance of the eight answers times 56. */
const scatter = (answers: number[]) => RATERS * sum(answers.map((x) => x * x)) - sum(answers) ** 2;

const says = (word: AgreementWord, total: number): boolean => {
  const agreement = 1 - total / (RATERS * (RATERS - 1)) / ASKED.length / 2;
  if (word === "largely_agree") return agreement >= 0.7 - 1e-9;
  if (word === "somewhat_agree") return agreement >= 0.5 - 1e-9 && agreement < 0.7 - 1e-9;
  return agreement < 0.5 - 1e-9;
};

/** What two blocks of four people answer to one skill, and whether as evenly as their sums allow. */
const anySkill = fc.tuple(
  fc.constantFrom(...SETS.filter((set) => sum(set) >= 14 && sum(set) <= 18)),
  fc.constantFrom(...SETS.filter((set) => sum(set) >= 9 && sum(set) <= 16)),
  fc.boolean(),
);

/** Five skills, often alike: a word is tight only where all of them are. */
const anyAnswers = fc.oneof(
  fc.array(anySkill, { minLength: ASKED.length, maxLength: ASKED.length }),
  anySkill.map((skill) => ASKED.map(() => skill)),
  fc.tuple(anySkill, anySkill).map(([often, once]) => ASKED.map((_, i) => (i === 0 ? once : often))),
);

const releasedWith = (skills: readonly (readonly [number[], number[], boolean])[]) => {
  const even = (set: number[]) => {
    const low = Math.floor(sum(set) / GROUP);
    const higher = sum(set) - low * GROUP;
    return set.map((_, i) => (i < higher ? low + 1 : low));
  };
  const people = (["peer", "direct_report"] as const).flatMap((relationship, block) =>
    Array.from({ length: GROUP }, (_, i) => ({
      id: `${relationship}-${i}`,
      relationship,
      raterName: "x",
      block,
      i,
    })),
  );
  const ballots = people.map(({ id, block, i }) => ({
    invitationId: id,
    answers: {
      skills: Object.fromEntries(
        STANDARD_FRAMEWORK.skills.map(({ key }) => {
          const asked = skills[(ASKED as readonly string[]).indexOf(key)];
          if (!asked) return [key, NOT_OBSERVED];
          const set = asked[block === 0 ? 0 : 1];
          return [key, (asked[2] ? even(set) : set)[i] as Rating];
        }),
      ),
      dimensions: {},
      comments: {},
    },
  }));
  const { reports } = release({
    round: { id: "r", name: "r", closedOn: "2026-03-31", threshold: 4, commentThreshold: 5 },
    framework: STANDARD_FRAMEWORK,
    roster: [{ id: "s", name: "s", invitations: people }],
    ballots,
    shuffle: (items) => [...items],
  });
  return reports[0]!.report;
};

/** The narrowest range of any answer, over everything that the cells and the word leave possible. */
const narrowest = (cells: readonly (readonly [Cell, Cell])[], word: AgreementWord): number => {
  const worlds = cells.map(([first, second]) =>
    SETS.filter((a) => fits(first, a)).flatMap((a) =>
      SETS.filter((b) => fits(second, b)).map((b) => ({
        blocks: [a, b] as const,
        scatter: scatter([...a, ...b]),
      })),
    ),
  );
  const widths = worlds.flatMap((own, skill) => {
    let rest = new Set([0]);
    worlds.forEach((other, index) => {
      if (index === skill) return;
      const steps = new Set(other.map((world) => world.scatter));
      rest = new Set([...rest].flatMap((total) => [...steps].map((step) => total + step)));
    });
    const open = own.filter((world) => [...rest].some((total) => says(word, total + world.scatter)));
    return [0, 1].map((block) => {
      const answers = open.flatMap((world) => world.blocks[block]!);
      return Math.max(...answers) - Math.min(...answers);
    });
  });
  return Math.min(...widths);
};

describe("the agreement word", () => {
  it("leaves every answer a range of two points, cells and word together (I4)", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyAnswers, (skills) => {
        const report = releasedWith(skills);
        const word = report.lists.leadership.agreement!;
        seen.add(word);
        const cells = ASKED.map((key) => {
          const { blocks } = report.skills.find((skill) => skill.key === key)!;
          return [blocks.peer!, blocks.direct_report!] as const;
        });
        expect(narrowest(cells, word)).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 250 },
    );
    expect([...seen].sort()).toEqual(["differ", "largely_agree", "somewhat_agree"]);
  });

  it("would pin answers down if it were said of cells that hardly allow it", () => {
    const cell = (value: number): Cell => ({ value, bound: "exact", low: 1, high: 5, n: GROUP });
    const tight = ASKED.map(() => [cell(4), cell(2.8)] as const);
    expect(narrowest(tight, "largely_agree")).toBe(0);
    expect(narrowest(tight, "somewhat_agree")).toBeGreaterThanOrEqual(2);
  });
});
