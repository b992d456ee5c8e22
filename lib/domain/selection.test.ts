import { describe, expect, it } from "vitest";
import type { Relationship } from "./relationship";
import { type ChosenRater, signsOf } from "./selection";

const rater = (memberId: string | null, relationship: Relationship = "peer"): ChosenRater => ({
  memberId,
  relationship,
});
const people = (count: number, relationship: Relationship = "peer") =>
  Array.from({ length: count }, (_, at) => rater(`${relationship}-${at}`, relationship));
const self = rater("me", "self");
const manager = rater("boss", "manager");

const look = (
  raters: readonly ChosenRater[],
  {
    teams = {},
    rates = [],
    threshold = 4,
    isSelfChosen = true,
  }: { teams?: Record<string, string[]>; rates?: string[]; threshold?: number; isSelfChosen?: boolean } = {},
) =>
  signsOf({
    raters,
    threshold,
    isSelfChosen,
    teamsOf: (id) => teams[id] ?? [],
    isRatedBy: (id) => rates.includes(id),
  });
const signs = (...args: Parameters<typeof look>) => look(...args).map(({ sign }) => sign);

describe("the signs of a friendly choice", () => {
  it("are none for a wide one, and none for nobody", () => {
    expect(look([self, manager, ...people(5), ...people(2, "direct_report")])).toEqual([]);
    expect(look([])).toEqual([]);
    expect(look([self])).toEqual([]);
  });

  it("are few raters: anonymous ones, fewer than five or than a figure needs", () => {
    expect(look([self, manager, ...people(4)])).toEqual([{ sign: "few", raters: 4 }]);
    expect(look([self, manager, ...people(5)])).toEqual([]);
    expect(look([manager, ...people(5)], { threshold: 6 })).toEqual([{ sign: "few", raters: 5 }]);
    expect(look([manager])).toEqual([{ sign: "few", raters: 0 }]);
    // Several managers are anonymous, and count.
    expect(look([rater("a", "manager"), rater("b", "manager"), ...people(3)])).toEqual([]);
  });

  it("are raters of one relationship only", () => {
    expect(look([self, ...people(6)])).toEqual([{ sign: "one_sided", relationship: "peer" }]);
    expect(signs([self, ...people(6), manager])).toEqual([]);
    expect(signs([self, ...people(2)])).toEqual(["few"]);
  });

  it("are raters from one team, however many teams each is in", () => {
    const teams = Object.fromEntries(people(5).map(({ memberId }) => [memberId, ["Design", `${memberId}`]]));
    const all = { ...teams, boss: ["Design", "Board"] };
    expect(look([self, manager, ...people(5)], { teams: all })).toEqual([
      { sign: "one_team", team: "Design" },
    ]);
    expect(look([self, manager, ...people(5)], { teams })).toEqual([]);
    expect(look([self, manager, ...people(5), rater(null, "other")], { teams: all })).toEqual([]);
  });

  it("are colleagues who mostly name each other, not managers and their reports", () => {
    const rates = ["peer-0", "peer-1", "peer-2"];
    expect(look([self, manager, ...people(5)], { rates })).toEqual([
      { sign: "mutual", mutual: 3, raters: 5 },
    ]);
    expect(look([self, manager, ...people(6)], { rates })).toEqual([]);
    const line = [manager, ...people(6, "direct_report")];
    expect(
      look(line, { rates: ["boss", ...people(6, "direct_report").map((one) => `${one.memberId}`)] }),
    ).toEqual([]);
  });

  it("are no mutual choice where nobody chose their own raters", () => {
    const rates = ["peer-0", "peer-1", "peer-2"];
    expect(look([self, manager, ...people(5)], { rates, isSelfChosen: false })).toEqual([]);
  });
});
