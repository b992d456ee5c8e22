import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idsOf, level, methodOf, sourceOf } from "../../tests/domain/team-source";
import { STANDARD_FRAMEWORK } from "./framework";
import { atomsOf } from "./overlap";
import type { Framework } from "./skill";
import { comparableTeams, type EarlierTeams } from "./team-comparison";
import { foldTeams } from "./team-fold";
import type { Team } from "./team-source";

const KEYS = STANDARD_FRAMEWORK.skills.map(({ key }) => key);
const team = (id: string, ...memberIds: readonly string[]): Team => ({ id, memberIds });

const earlier = (
  teams: readonly Team[],
  framework: Framework = STANDARD_FRAMEWORK,
  threshold = 4,
): EarlierTeams => ({
  round: "spring",
  threshold,
  framework,
  people: [...new Set(teams.flatMap(({ memberIds }) => memberIds))].map((id) => ({
    id,
    hasFigure: framework.skills.map(() => true),
  })),
  teams: teams.map((one) => ({ ...one, published: framework.skills.map(({ key }) => key) })),
});

const compared = (now: readonly Team[], before: EarlierTeams, key = "feedback") =>
  comparableTeams(
    key,
    {
      framework: STANDARD_FRAMEWORK,
      families: now.map(({ id, memberIds }) => ({ teamId: id, members: memberIds })),
    },
    before,
    5,
  );

describe("teams that may be compared with the round before", () => {
  const all = team("all", ...idsOf(0, 30));
  const ten = team("ten", ...idsOf(0, 10));

  it("are those of the same people", () => {
    expect(compared([all, ten], earlier([all, ten]))).toEqual(["all", "ten"]);
  });

  it("are not those from which one has gone, or to which one has come", () => {
    expect(compared([all, team("ten", ...idsOf(0, 9))], earlier([all, ten]))).toEqual(["all"]);
    expect(compared([all, team("ten", ...idsOf(0, 11))], earlier([all, ten]))).toEqual(["all"]);
  });

  it("are those where enough have come and gone, and enough have stayed", () => {
    expect(compared([all, team("ten", ...idsOf(5, 15))], earlier([all, ten]))).toEqual(["all", "ten"]);
    expect(compared([all, team("ten", ...idsOf(6, 16))], earlier([all, ten]))).toEqual(["all"]);
  });

  it("are judged over the organisation's too, from which few have come or gone", () => {
    const grown = team("all", ...idsOf(0, 32));
    expect(compared([grown, ten], earlier([all, ten]))).toEqual(["ten"]);
  });

  it("are judged together: two teams between which one person moves are not both compared", () => {
    const before = [team("a", ...idsOf(0, 11)), team("b", ...idsOf(11, 20))];
    const now = [team("a", ...idsOf(0, 16)), team("b", ...idsOf(16, 20), ...idsOf(30, 36))];
    expect(compared(now, earlier(before))).toEqual(["a"]);
  });

  it("have a published figure both times, to the same words", () => {
    expect(compared([all, ten], earlier([all]))).toEqual(["all"]);
    const [first, ...rest] = STANDARD_FRAMEWORK.skills;
    const reworded = {
      ...STANDARD_FRAMEWORK,
      skills: [{ ...first!, definition: "Something else." }, ...rest],
    };
    expect(compared([all, ten], earlier([all, ten], reworded), first!.key)).toEqual([]);
    expect(compared([all, ten], earlier([all, ten], reworded), rest[0]!.key)).toEqual(["all", "ten"]);
    const fewer = { ...STANDARD_FRAMEWORK, skills: rest };
    expect(compared([all, ten], earlier([all, ten], fewer), first!.key)).toEqual([]);
    expect(compared([all, ten], earlier([all, ten], fewer), rest[0]!.key)).toEqual(["all", "ten"]);
  });

  it("leave only parts of five people or more over both rounds", () => {
    const anyTeam = fc.uniqueArray(fc.nat(24), { minLength: 5, maxLength: 25 });
    fc.assert(
      fc.property(fc.array(fc.tuple(anyTeam, anyTeam), { minLength: 1, maxLength: 5 }), (pairs) => {
        const named = (places: readonly number[]) => places.map((place) => `m${place}`);
        const now = pairs.map(([places], at) => team(`t${at}`, ...named(places)));
        const before = pairs.map(([, places], at) => team(`t${at}`, ...named(places)));
        const ids = compared(now, earlier(before));
        const families = [...now, ...before]
          .filter(({ id }) => ids.includes(id))
          .map(({ memberIds }) => new Set(memberIds));
        expect(atomsOf(families).every((atom) => atom.length >= 5)).toBe(true);
      }),
    );
  });
});

describe("a fold with a round before", () => {
  const fold = (people: number, teams: readonly Team[], before: EarlierTeams | null, threshold = 4) =>
    foldTeams({
      organisation: "all",
      teams,
      sources: idsOf(0, people).map((id) => sourceOf(id, level(3))),
      method: methodOf(STANDARD_FRAMEWORK, threshold),
      before,
    }).overviews.map(({ comparison }) => comparison);
  const ten = team("ten", ...idsOf(0, 10));
  const all = team("all", ...idsOf(0, 20));

  it("says which skills of which teams may be compared, and with which round", () => {
    expect(fold(20, [ten], earlier([all, ten]))).toEqual([
      { round: "spring", skills: KEYS },
      { round: "spring", skills: KEYS },
    ]);
    expect(fold(21, [ten], earlier([all, ten]))).toEqual([
      { round: "spring", skills: [] },
      { round: "spring", skills: KEYS },
    ]);
  });

  it("says nothing where there was no such round, or no such team", () => {
    expect(fold(20, [ten], null)).toEqual([null, null]);
    expect(fold(20, [ten], earlier([all]))).toEqual([{ round: "spring", skills: KEYS }, null]);
  });

  it("asks for as many people as the stricter of both rounds", () => {
    const grown = team("ten", ...idsOf(0, 15));
    expect(fold(21, [ten], earlier([team("all", ...idsOf(0, 21)), grown]))[1]?.skills).toEqual(KEYS);
    const strict = earlier([team("all", ...idsOf(0, 21)), grown], STANDARD_FRAMEWORK, 6);
    expect(fold(21, [ten], strict)[1]?.skills).toEqual([]);
  });
});
