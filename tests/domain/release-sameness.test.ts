import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SkillAnswer } from "../../lib/domain/answers";
import type { ReleaseInput } from "../../lib/domain/release";
import type { Report } from "../../lib/domain/report";
import { NOT_OBSERVED, PLACES, RATINGS } from "../../lib/domain/scale";
import { answeredBy, anyWorld, type Ballot, bytes, reportsOf, withBallots } from "./released-world";
import { chanceFrom, shuffleWith, worldOf } from "./world";

// What a release does not depend on.

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

describe("a released round", () => {
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
});
