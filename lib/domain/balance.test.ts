import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../tests/vectors/balance_synth360_40.json";
import { balanceOf, isEnough, leanOf, meanIfEnough } from "./balance";
import { STANDARD_FRAMEWORK } from "./framework";
import { isShared } from "./skill";
import { LIST_PRIOR, WITHIN_PRIOR } from "./within-variance";

const keyOf = (name: string) =>
  name === "interpersonal" ? "interpersonal-skills" : name.replaceAll("_", "-");

/** Mean rating by others of every skill, per ratee of the synthetic round. */
const synthetic = (): Map<string, Map<string, { value: number; n: number }>> => {
  const file = readFileSync(new URL("../../tests/vectors/synth360_40.csv", import.meta.url), "utf8");
  const people = new Map<string, Map<string, { value: number; n: number }>>();
  for (const line of file.trim().split("\n").slice(1)) {
    const [ratee, , relationship, , skill, rating] = line.split(",");
    if (relationship === "self" || !rating) continue;
    const figures = people.get(ratee!) ?? new Map();
    const { value, n } = figures.get(keyOf(skill!)) ?? { value: 0, n: 0 };
    figures.set(keyOf(skill!), { value: (value * n + Number(rating)) / (n + 1), n: n + 1 });
    people.set(ratee!, figures);
  }
  return people;
};

const balance = (figures: ReadonlyMap<string, { value: number; n: number }>) =>
  balanceOf({ framework: STANDARD_FRAMEWORK, figures, within: WITHIN_PRIOR, list: LIST_PRIOR });

const everySkill = (value: (key: string) => number | null, n = 6) =>
  new Map(
    STANDARD_FRAMEWORK.skills.flatMap(({ key }) => {
      const found = value(key);
      return found === null ? [] : [[key, { value: found, n }] as const];
    }),
  );

describe("levels and balance", () => {
  it("are those of the reference round, and keep L10 - M10 = 0.7 (L7 - M7)", () => {
    const people = synthetic();
    expect(people.size).toBe(40);
    for (const [person, figures] of people) {
      const { levels, difference } = balance(figures);
      const id = person as keyof typeof reference.L10;
      expect(levels.leadership!.value).toBeCloseTo(reference.L10[id], 9);
      expect(levels.management!.value).toBeCloseTo(reference.M10[id], 9);
      expect(difference!.value).toBeCloseTo(reference.L7[id] - reference.M7[id], 9);
      expect(levels.leadership!.value - levels.management!.value).toBeCloseTo(0.7 * difference!.value, 9);
    }
  });

  it("keep L10 - M10 = 0.7 (L7 - M7) for any 17 figures, and move together with all of them", () => {
    const anyFigures = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 17, maxLength: 17 });
    const keys = STANDARD_FRAMEWORK.skills.map(({ key }) => key);
    fc.assert(
      fc.property(anyFigures, fc.double({ min: -1, max: 1, noNaN: true }), (values, constant) => {
        const of = (shift: number) => balance(everySkill((key) => values[keys.indexOf(key)]! + shift));
        const { levels, difference } = of(0);
        const gap = levels.leadership!.value - levels.management!.value;
        expect(gap).toBeCloseTo(0.7 * difference!.value, 9);
        const moved = of(constant);
        expect(moved.levels.leadership!.value).toBeCloseTo(levels.leadership!.value + constant, 9);
        expect(moved.difference!.value).toBeCloseTo(difference!.value, 9);
        expect(moved.difference!.se).toBe(difference!.se);
      }),
    );
  });

  it("have the stated standard errors when all skills have the same n", () => {
    const { levels, difference } = balance(everySkill(() => 4));
    expect(levels.leadership!.se).toBeCloseTo(Math.sqrt(0.22 / 6), 9);
    expect(difference!.se).toBeCloseTo(Math.sqrt((0.55 / 6) * (1 / 7 + 1 / 7)), 9);
  });

  it("need seven of ten skills, five of seven, all three", () => {
    const without = (count: number) => {
      const gone = STANDARD_FRAMEWORK.skills
        .filter((skill) => !isShared(skill) && skill.lists.includes("leadership"))
        .slice(0, count)
        .map(({ key }) => key);
      return balance(everySkill((key) => (gone.includes(key) ? null : 4)));
    };
    expect(without(2).difference).not.toBeNull();
    expect(without(3).difference).toBeNull();
    expect(without(3).levels.leadership).not.toBeNull();
    expect(without(4).levels.leadership).toBeNull();
    expect(without(4).levels.management).not.toBeNull();
    expect(balance(everySkill((key) => (key === "delegation" ? null : 4))).common).toBeNull();
    expect([isEnough(7, 10), isEnough(6, 10), isEnough(5, 7), isEnough(4, 7), isEnough(0, 0)]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it("are silent about the shared skills in the difference", () => {
    const shared = new Set(STANDARD_FRAMEWORK.skills.filter(isShared).map(({ key }) => key));
    const { difference } = balance(everySkill((key) => (shared.has(key) ? 1 : 4)));
    expect(difference!.value).toBe(0);
  });

  it("averages answers only where enough are there", () => {
    expect(meanIfEnough([4, 4, 5, 5, 3, 3, 4, null, null, null])).toBe(4);
    expect(meanIfEnough([4, 4, 5, 5, 3, 3, null, null, null, null])).toBeNull();
  });
});

describe("lean", () => {
  it("is named only if the interval lies beyond a quarter of a point", () => {
    expect(leanOf({ value: 0.6, se: 0.2 }, 1.7)).toBe("leadership");
    expect(leanOf({ value: 0.59, se: 0.2 }, 1.7)).toBe("no_clear_lean");
    expect(leanOf({ value: -0.6, se: 0.2 }, 1.7)).toBe("management");
    expect(leanOf({ value: 0, se: 0.01 }, 1.7)).toBe("no_clear_lean");
  });
});
