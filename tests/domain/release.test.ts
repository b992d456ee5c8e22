import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers, SkillAnswer } from "../../lib/domain/answers";
import { type ReleaseInput, release } from "../../lib/domain/release";
import type { Cell, Report } from "../../lib/domain/report";
import { NOT_OBSERVED, PLACES, RATINGS } from "../../lib/domain/scale";
import { minSupport, type Row, sumOf } from "../attack/attacker/solver";
import { chanceFrom, shuffleWith, worldOf } from "./world";

const anyWorld = (most = 3) =>
  fc.record({
    seed: fc.integer(),
    subjects: fc.integer({ min: 1, max: most }),
    threshold: fc.integer({ min: 3, max: 5 }),
  });

/** The shuffle starts anew, so that equal worlds shuffle alike. */
const releaseAnew = (world: ReleaseInput) => release({ ...world, shuffle: shuffleWith(chanceFrom(7)) });

/** Everything that a round publishes, as bytes. */
const bytes = (world: ReleaseInput): string => JSON.stringify(releaseAnew(world));

const reportsOf = (world: ReleaseInput): Report[] => releaseAnew(world).reports.map(({ report }) => report);

type Ballot = ReleaseInput["ballots"][number];

const withBallots = (world: ReleaseInput, change: (ballot: Ballot) => Answers): ReleaseInput => ({
  ...world,
  ballots: world.ballots.map((ballot) => ({ ...ballot, answers: change(ballot) })),
});

/** The anonymous raters of one subject who answered, as an attacker with the roster knows them. */
const answeredBy = (world: ReleaseInput, subject: number, groups: readonly string[]): Ballot[] => {
  const { invitations } = world.roster[subject]!;
  const isAnonymousManager = invitations.filter(({ relationship }) => relationship === "manager").length > 1;
  const ids = invitations
    .filter(({ relationship }) =>
      groups.includes(relationship === "manager" && isAnonymousManager ? "managers" : relationship),
    )
    .map(({ id }) => id);
  return world.ballots.filter(({ invitationId }) => ids.includes(invitationId));
};

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

  it("hides by counts alone: other values hide the same", () => {
    const shape = (value: unknown): unknown => {
      if (typeof value === "number") return "number";
      if (Array.isArray(value)) return value.map(shape);
      if (value === null || typeof value !== "object") return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) =>
          ["bound", "class", "johari", "lean", "agreement"].includes(key)
            ? [key, inner === null && key !== "johari" ? null : "said"]
            : [key, shape(inner)],
        ),
      );
    };
    fc.assert(
      fc.property(anyWorld(), fc.integer(), (options, seed) => {
        const world = worldOf(options);
        const chance = chanceFrom(seed);
        const other = withBallots(world, ({ answers }) => ({
          ...answers,
          skills: mapValues(answers.skills, (answer) =>
            answer === NOT_OBSERVED ? answer : RATINGS[Math.floor(chance() * 5)]!,
          ),
          dimensions: mapValues(answers.dimensions, (answer) =>
            answer === NOT_OBSERVED ? answer : PLACES[Math.floor(chance() * 7)]!,
          ),
        }));
        expect(reportsOf(other).map(shape)).toEqual(reportsOf(world).map(shape));
      }),
    );
  });

  it("lets self answers change nothing but self", () => {
    const withoutSelf = ({ skills, dimensions, lists, ...report }: Report) => ({
      ...report,
      skills: skills.map(({ self, gap, ...rest }) => rest),
      dimensions: dimensions.map(({ self, ...rest }) => rest),
      lists: Object.values(lists).map(({ self, ...rest }) => rest),
    });
    fc.assert(
      fc.property(anyWorld(9), fc.constantFrom<SkillAnswer[]>(1, 3, 5, NOT_OBSERVED), (options, rating) => {
        const world = worldOf(options);
        const other = withBallots(world, ({ invitationId, answers }) =>
          invitationId.includes("-self-")
            ? { ...answers, skills: mapValues(answers.skills, () => rating), dimensions: {} }
            : answers,
        );
        expect(reportsOf(other).map(withoutSelf)).toEqual(reportsOf(world).map(withoutSelf));
      }),
      { numRuns: 50 },
    );
  });

  it("is the same bytes if the raters of a block swap their ratings (I3)", () => {
    fc.assert(
      fc.property(anyWorld(), fc.integer(), (options, seed) => {
        const world = worldOf(options);
        const shuffle = shuffleWith(chanceFrom(seed));
        const swapped = new Map(world.ballots.map(({ invitationId, answers }) => [invitationId, answers]));
        reportsOf(world).forEach((report, subject) => {
          for (const block of report.blocks) {
            const ballots = answeredBy(world, subject, block.groups);
            for (const { key } of report.skills) {
              // "Not observed" stays where it is: how many people rated at all is a count, and words may need five.
              const rated = ballots.filter(({ answers }) => answers.skills[key] !== NOT_OBSERVED);
              const ratings = shuffle(rated.map(({ answers }) => answers.skills[key]!));
              rated.forEach(({ invitationId }, index) => {
                const answers = swapped.get(invitationId)!;
                swapped.set(invitationId, {
                  ...answers,
                  skills: { ...answers.skills, [key]: ratings[index]! },
                });
              });
            }
          }
        });
        const other = withBallots(world, ({ invitationId }) => swapped.get(invitationId)!);
        expect(bytes(other)).toBe(bytes(world));
      }),
    );
  });

  it("is the same bytes for other answers with the same sums, unless a word or a constant says otherwise (I3)", () => {
    let same = 0;
    const said = (world: ReleaseInput) =>
      JSON.stringify(
        reportsOf(world).map(({ lists, method }) => [
          lists.leadership.agreement,
          lists.management.agreement,
          method,
        ]),
      );
    fc.assert(
      fc.property(anyWorld(10), (options) => {
        const world = worldOf(options);
        const spread = new Map(world.ballots.map(({ invitationId, answers }) => [invitationId, answers]));
        reportsOf(world).forEach((report, subject) => {
          const [first] = report.blocks;
          if (!first) return;
          for (const { key } of report.skills) {
            const pair = answeredBy(world, subject, first.groups).filter(({ answers }) => {
              const answer = answers.skills[key];
              return typeof answer === "number" && answer > 1 && answer < 5;
            });
            const [lower, higher] = pair;
            if (!lower || !higher) continue;
            const move = ({ invitationId }: Ballot, by: number) => {
              const answers = spread.get(invitationId)!;
              const moved = ((answers.skills[key] as number) + by) as SkillAnswer;
              spread.set(invitationId, { ...answers, skills: { ...answers.skills, [key]: moved } });
            };
            move(lower, -1);
            move(higher, 1);
          }
        });
        const other = withBallots(world, ({ invitationId }) => spread.get(invitationId)!);
        if (said(other) !== said(world)) return;
        same += 1;
        expect(bytes(other)).toBe(bytes(world));
      }),
      { numRuns: 50 },
    );
    expect(same).toBeGreaterThan(10);
  });

  it("does not depend on the order in which ballots arrive", () => {
    fc.assert(
      fc.property(anyWorld(), fc.integer(), (options, seed) => {
        const world = worldOf(options);
        const ballots = shuffleWith(chanceFrom(seed))(world.ballots);
        expect(bytes({ ...world, ballots })).toBe(bytes(world));
      }),
    );
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

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
