import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../lib/domain/report";
import { NOT_OBSERVED } from "../../lib/domain/scale";
import { minSupport, type Row, sumOf } from "../attack/attacker/solver";
import { answeredBy, anyWorld, reportsOf } from "./released-world";
import { worldOf } from "./world";

const isShown = (cell: Cell): cell is Exclude<Cell, { hidden: unknown }> => !("hidden" in cell);

/** Sums of n answers that would be shown like this, straight from the text of the rule. */
const openSums = (cell: Exclude<Cell, { hidden: unknown }>, [least, most]: [number, number]): number[] => {
  const sums: number[] = [];
  for (let sum = least * cell.n; sum <= most * cell.n; sum += 1) {
    const mean = sum / cell.n;
    const fits =
      cell.bound === "at_most"
        ? mean <= cell.value
        : cell.bound === "at_least"
          ? mean >= cell.value
          : mean >= cell.value - 0.05 - 1e-9 && mean < cell.value + 0.05 - 1e-9;
    if (fits) sums.push(sum);
  }
  return sums;
};

describe("a released round", () => {
  it("divides the raters of every subject into disjoint blocks of k or more (I2)", () => {
    fc.assert(
      fc.property(anyWorld(), (options) => {
        const world = worldOf(options);
        reportsOf(world).forEach((report, subject) => {
          const groups = report.blocks.flatMap((block) => block.groups);
          expect(new Set(groups).size).toBe(groups.length);
          for (const block of report.blocks) {
            expect(block.size).toBe(answeredBy(world, subject, block.groups).length);
            expect(block.size).toBeGreaterThanOrEqual(options.threshold);
          }
          for (const item of [...report.skills, ...report.dimensions]) {
            expect(Object.keys(item.blocks)).toEqual(report.blocks.map((block) => block.key));
          }
        });
      }),
    );
  });

  it("leaves every anonymous answer a range of two points, and the true answer in it (I4)", () => {
    fc.assert(
      fc.property(anyWorld(), (options) => {
        const world = worldOf(options);
        const check = (cell: Cell, answers: number[], [least, most]: [number, number]) => {
          if (!isShown(cell)) return expect(answers.length).toBeLessThan(options.threshold);
          expect(cell.n).toBe(answers.length);
          const sums = openSums(cell, [least, most]);
          const low = Math.max(least, Math.min(...sums) - most * (cell.n - 1));
          const high = Math.min(most, Math.max(...sums) - least * (cell.n - 1));
          expect(high - low).toBeGreaterThanOrEqual(2);
          expect(answers.every((answer) => low <= answer && answer <= high)).toBe(true);
        };
        const numbers = (values: unknown[]) => values.filter((value) => typeof value === "number");
        reportsOf(world).forEach((report, subject) => {
          for (const block of report.blocks) {
            const ballots = answeredBy(world, subject, block.groups);
            for (const { key, blocks } of report.skills) {
              check(blocks[block.key]!, numbers(ballots.map(({ answers }) => answers.skills[key])), [1, 5]);
            }
            for (const { key, blocks } of report.dimensions) {
              check(
                blocks[block.key]!,
                numbers(ballots.map(({ answers }) => answers.dimensions[key])),
                [-3, 3],
              );
            }
          }
        });
      }),
    );
  });

  it("publishes no combination of figures about fewer than k raters (I1)", () => {
    fc.assert(
      fc.property(anyWorld(1), (options) => {
        const world = worldOf(options);
        const [report] = reportsOf(world);
        for (const { key, blocks, others } of report!.skills) {
          const rows: Row[] = [];
          const total = new Set<string>();
          for (const block of report!.blocks) {
            if (!isShown(blocks[block.key]!)) continue;
            const raters = answeredBy(world, 0, block.groups).filter(
              ({ answers }) => answers.skills[key] !== NOT_OBSERVED,
            );
            rows.push(sumOf(raters.map(({ invitationId }) => invitationId)));
            for (const { invitationId } of raters) total.add(invitationId);
          }
          if (!("hidden" in others)) {
            expect(others.n).toBe(total.size);
            rows.push(sumOf(total));
          }
          expect(minSupport(rows, { below: options.threshold })).toBe(Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("is compared only where who came and who went are none or k, of everybody who answered (I10)", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyWorld(), (options) => {
        const world = worldOf(options);
        reportsOf(world).forEach((report, subject) => {
          const earlier = world.roster[subject]!.earlier!;
          expect(report.comparisons!.map(({ round }) => round)).toEqual(earlier.map(({ id }) => id));
          const families: string[][] = [];
          for (const { round, blocks } of report.comparisons!) {
            expect(blocks.map(({ key }) => key)).toEqual(report.blocks.map(({ key }) => key));
            for (const { key, verdict, skills } of blocks) {
              const before = earlier
                .find(({ id }) => id === round)!
                .blocks.find((block) => block.key === key);
              expect(verdict === "other_groups").toBe(before === undefined);
              if (verdict !== "comparable") {
                expect(skills).toEqual([]);
                continue;
              }
              compared += 1;
              const { groups, size } = report.blocks.find((block) => block.key === key)!;
              const now = answeredBy(world, subject, groups).map(({ invitationId }) => invitationId);
              const then = before!.people.map((person) => person.key);
              families.push(now, then);
              for (const part of [
                now.filter((id) => !then.includes(id)),
                then.filter((id) => !now.includes(id)),
              ])
                expect(part.length === 0 || part.length >= options.threshold).toBe(true);
              for (const skill of skills) {
                const cell = report.skills.find((one) => one.key === skill)!.blocks[key]!;
                expect(cell).toMatchObject({ n: size });
              }
            }
          }
          const rows = families.map((family): Row => sumOf(family));
          expect(minSupport(rows, { below: options.threshold })).toBe(Number.POSITIVE_INFINITY);
        });
      }),
    );
    expect(compared).toBeGreaterThan(20);
  });

  it("holds only finite numbers, with two decimals at the most, and no id or name of an anonymous rater", () => {
    fc.assert(
      fc.property(anyWorld(9), (options) => {
        const world = worldOf(options);
        reportsOf(world).forEach((report, subject) => {
          const text = JSON.stringify(report);
          for (const number of text.match(/-?\d+\.\d+/g) ?? [])
            expect(number.split(".")[1]!.length).toBeLessThan(3);
          expect(text).not.toMatch(/\d[eE][+-]?\d/);
          for (const { id, raterName } of world.roster[subject]!.invitations) {
            expect(text).not.toContain(`"${id}"`);
            if (raterName !== report.method.manager?.name) expect(text).not.toContain(`"${raterName}"`);
          }
          expect(JSON.parse(text)).toEqual(report);
        });
      }),
      { numRuns: 50 },
    );
  });
});
