import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idsOf, level, methodOf, type Rate, sourceOf } from "../../tests/domain/team-source";
import { STANDARD_FRAMEWORK } from "./framework";
import { atomsOf } from "./overlap";
import { foldTeams } from "./team-fold";
import type { TeamFigure, TeamOverview } from "./team-overview";
import type { Team } from "./team-source";

const KEYS = [...STANDARD_FRAMEWORK.skills, ...STANDARD_FRAMEWORK.dimensions].map(({ key }) => key);

const fold = (
  people: number,
  teams: readonly Team[],
  rate: (at: number) => Rate = () => level(3),
  threshold = 4,
) =>
  foldTeams({
    organisation: "all",
    teams,
    sources: idsOf(0, people).map((id, at) => sourceOf(id, rate(at))),
    method: methodOf(STANDARD_FRAMEWORK, threshold),
    before: null,
  });
const team = (id: string, from: number, to: number): Team => ({ id, memberIds: idsOf(from, to) });

const figuresOf = ({ skills, dimensions }: TeamOverview): TeamFigure[] =>
  [...skills, ...dimensions].map(({ figure }) => figure);
/** The one reason of all figures of a team, or "shown". */
const fateOf = (overview: TeamOverview | undefined): string => {
  const fates = new Set(figuresOf(overview!).map((figure) => ("hidden" in figure ? figure.hidden : "shown")));
  return [...fates].join();
};
const fates = (people: number, teams: readonly Team[]): Record<string, string> =>
  Object.fromEntries(fold(people, teams).overviews.map((one) => [one.teamId, fateOf(one)]));

describe("the teams of a round", () => {
  it("are folded with the organisation first, which is everybody with a report", () => {
    expect(fates(20, [team("ten", 0, 10)])).toEqual({ all: "shown", ten: "shown" });
    expect(fates(6, [])).toEqual({ all: "shown" });
    expect(fold(0, [team("ten", 0, 10)])).toEqual({ overviews: [], folded: [] });
  });

  it("need five members with a figure, or k", () => {
    expect(fates(20, [team("four", 0, 4), team("five", 4, 9)])).toEqual({
      all: "shown",
      four: "too_few_members",
      five: "shown",
    });
    expect(fates(4, [])).toEqual({ all: "too_few_members" });
    const { overviews } = fold(20, [team("five", 0, 5), team("six", 5, 11)], undefined, 6);
    expect(overviews.map(fateOf)).toEqual(["shown", "too_few_members", "shown"]);
  });

  it("do not give away the sixth by a team of six and its sub-team of five", () => {
    const { overviews } = fold(20, [team("six", 0, 6), team("sub", 0, 5)]);
    expect(overviews.map(fateOf)).toEqual(["shown", "shown", "overlaps"]);
    expect(overviews.map(({ tooClose }) => tooClose)).toEqual([[], [], ["six"]]);
    expect(overviews[2]).toMatchObject({
      lists: { leadership: { hidden: "overlaps" } },
      lean: null,
      strengths: [],
      situations: [{ figure: { hidden: "overlaps" } }, {}, {}, {}, {}],
      thin: [],
    });
  });

  it("do not give away the one whom two teams share, nor the few outside of a large one", () => {
    expect(fates(30, [team("one", 0, 8), team("other", 7, 14)])).toEqual({
      all: "shown",
      one: "shown",
      other: "overlaps",
    });
    const { overviews } = fold(12, [team("ten", 0, 10), team("six", 0, 6)]);
    expect(overviews.map(fateOf)).toEqual(["shown", "overlaps", "shown"]);
    expect(overviews[1]!.tooClose).toEqual(["all"]);
  });

  it("stand beside the department that holds everybody of them, if each is large enough", () => {
    const teams = [team("department", 0, 16), team("a", 0, 5), team("b", 5, 11), team("c", 11, 16)];
    expect(fates(30, teams)).toEqual({
      all: "shown",
      department: "shown",
      a: "shown",
      b: "shown",
      c: "shown",
    });
    // a third team of four is what the other two leave of the department
    const small = [team("department", 0, 15), team("a", 0, 5), team("b", 5, 11), team("c", 11, 15)];
    expect(fates(30, small)).toMatchObject({ department: "shown", b: "shown", a: "overlaps" });
  });

  it("leave out whoever has no report, and whoever is named twice", () => {
    const { overviews } = fold(20, [{ id: "five", memberIds: [...idsOf(0, 5), "m0", "gone"] }]);
    expect(fateOf(overviews[1])).toBe("shown");
    const four = fold(20, [{ id: "four", memberIds: [...idsOf(0, 4), "m0", "gone"] }]);
    expect(fateOf(four.overviews[1])).toBe("too_few_members");
  });

  it("are judged skill by skill, and dimension by dimension", () => {
    const teams = [team("six", 0, 6), team("other", 6, 14)];
    const rate =
      (at: number): Rate =>
      (key) =>
        (key === "feedback" || key === "focus") && at < 2 ? null : level(3)(key);
    const [all, six] = fold(14, teams, rate).overviews;
    const hidden = figuresOf(six!).flatMap((figure, at) =>
      "hidden" in figure ? [[KEYS[at], figure.hidden]] : [],
    );
    expect(hidden).toEqual([
      ["feedback", "too_few_members"],
      ["focus", "too_few_members"],
    ]);
    expect(fateOf(all)).toBe("shown");
  });
});

describe("what is kept of each report", () => {
  it("is the part of the published families that each figure lies in, and its size", () => {
    const { folded } = fold(
      16,
      [team("six", 0, 6), team("sub", 0, 5), team("five", 6, 11)],
      (at) => (key) => (key === "feedback" && at === 15 ? null : level(3)(key)),
    );
    const sizes = (item: number) => folded.map((one) => one.sizes[item]);
    const feedback = KEYS.indexOf("feedback");
    expect(sizes(0)).toEqual([...Array(6).fill(6), ...Array(5).fill(5), ...Array(5).fill(5)]);
    // without the sixteenth, four would be left outside of both teams: the smaller one is not shown
    expect(sizes(feedback)).toEqual([...Array(6).fill(6), ...Array(9).fill(9), 0]);
    expect(folded[15]!.parts[feedback]).toBe(-1);
    expect(folded[15]!.chances[feedback]).toBeNull();
    expect(folded.every(({ parts, chances }) => parts.length === 23 && chances.length === 17)).toBe(true);
  });

  it("is the chance of showing each skill often by the own report, whatever the others' say", () => {
    const chances = (others: number) =>
      fold(16, [], (at) => level(at === 0 ? 3.8 : others)).folded.map((one) => one.chances[0]);
    expect(chances(2)[0]).toBe(chances(4.2)[0]);
    expect(chances(2)[1]).toBeLessThan(chances(4.2)[1]!);
  });

  it("is nothing where nothing is published", () => {
    const { folded } = fold(4, []);
    expect(folded.every(({ parts, sizes }) => [...parts, ...sizes].every((one) => one <= 0))).toBe(true);
  });
});

describe("every set of teams", () => {
  const people = 26;
  const anyTeam = fc.uniqueArray(fc.nat(people - 1), { maxLength: people });
  const without = fc.array(fc.tuple(fc.nat(people - 1), fc.constantFrom(...KEYS)), { maxLength: 40 });

  it("leaves only parts of five people or more, for each skill and each dimension", () => {
    fc.assert(
      fc.property(
        fc.array(anyTeam, { maxLength: 6 }),
        without,
        fc.integer({ min: 3, max: 7 }),
        (sets, missing, threshold) => {
          const teams = sets.map((places, at) => ({
            id: `t${at}`,
            memberIds: places.map((place) => `m${place}`),
          }));
          const hasFigure = (at: number, key: string) =>
            !missing.some(([place, other]) => place === at && other === key);
          const rate =
            (at: number): Rate =>
            (key) =>
              hasFigure(at, key) ? 3 : null;
          const { overviews, folded } = fold(people, teams, rate, threshold);
          const least = Math.max(5, threshold);
          const groups = [{ id: "all", memberIds: idsOf(0, people) }, ...teams];
          KEYS.forEach((key, item) => {
            const shown = groups.flatMap(({ memberIds }, at) =>
              "value" in figuresOf(overviews[at]!)[item]!
                ? [new Set(memberIds.filter((id) => hasFigure(Number(id.slice(1)), key)))]
                : [],
            );
            const atoms = atomsOf(shown);
            for (const atom of atoms) {
              expect(atom.length).toBeGreaterThanOrEqual(least);
              for (const id of atom)
                expect(folded.find(({ memberId }) => memberId === id)!.sizes[item]).toBe(atom.length);
            }
            expect(shown.length === 0 || shown[0]!.size === Math.max(...shown.map(({ size }) => size))).toBe(
              true,
            );
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
