import { describe, expect, it } from "vitest";
import { idsOf, level, methodOf, sourceOf } from "../../tests/domain/team-source";
import { leavesFew, type PublishedPart, type SeenSum } from "./share-limit";
import { foldTeams } from "./team-fold";
import type { Team } from "./team-source";

const ALL_ITEMS = new Set(Array.from({ length: 23 }, (_, item) => item));
const SKILLS = new Set(Array.from({ length: 17 }, (_, item) => item));
const everybody: SeenSum = { items: ALL_ITEMS, members: null };
const reference: SeenSum = { items: SKILLS, members: null };
const sumOf = ({ memberIds }: Team): SeenSum => ({ items: ALL_ITEMS, members: new Set(memberIds) });

const asked = (
  people: number,
  teams: readonly Team[],
  { seen, readable, subject }: { seen: readonly SeenSum[]; readable: readonly string[]; subject: string },
) => {
  const { folded } = foldTeams({
    organisation: "all",
    teams,
    sources: idsOf(0, people).map((id) => sourceOf(id, level(3))),
    method: methodOf(),
    before: null,
  });
  const parts = folded.flatMap(({ memberId, parts: own, sizes }) =>
    own.flatMap((part, item): PublishedPart[] =>
      part < 0 ? [] : [{ item, part, size: sizes[item]!, member: memberId }],
    ),
  );
  const first = new Map(parts.map((part) => [`${part.item}/${part.part}`, part]));
  return leavesFew({
    parts: [...first.values()],
    sights: [seen, [reference]],
    known: folded.filter(({ memberId }) => readable.includes(memberId)),
    subject: folded.find(({ memberId }) => memberId === subject)!,
    least: 4,
  });
};

const six: Team = { id: "six", memberIds: idsOf(0, 6) };
const other: Team = { id: "other", memberIds: idsOf(6, 14) };

describe("one more report in somebody's hands", () => {
  const ask = (readable: readonly string[], subject: string, seen = [everybody, sumOf(six)]) =>
    asked(20, [six, other], { seen, readable, subject });

  it("is fine as long as enough are left, or nobody", () => {
    expect(ask([], "m0")).toBe(false);
    expect(ask(["m0"], "m1")).toBe(false);
    expect(ask(idsOf(0, 5), "m5")).toBe(false);
  });

  it("is too much where one to three are left", () => {
    expect(ask(["m0", "m1"], "m2")).toBe(true);
    expect(ask(idsOf(0, 4), "m4")).toBe(true);
  });

  it("is judged in the parts that this person sees, not in those of teams that are shown to others", () => {
    // outside of the six there are fourteen, eight of whom are a team of which this person sees nothing
    expect(ask(idsOf(6, 13), "m13")).toBe(false);
    expect(ask(idsOf(6, 13), "m13", [everybody, sumOf(six), sumOf(other)])).toBe(false);
    expect(ask(idsOf(6, 11), "m11", [everybody, sumOf(six), sumOf(other)])).toBe(true);
    expect(ask(idsOf(6, 16), "m16")).toBe(true);
  });

  it("is judged over everybody as well, where a part is known too well already to be shown", () => {
    // one is left in the team and three outside of it: only the mean over all of them is seen, and tells of four
    expect(ask([...idsOf(0, 5), ...idsOf(6, 17)], "m5")).toBe(true);
    expect(ask([...idsOf(0, 5), ...idsOf(6, 16)], "m5")).toBe(false);
  });

  it("tells nothing where there is nothing to take it from", () => {
    const blind = (people: number, readable: readonly string[], subject: string) =>
      asked(people, [], { seen: [], readable, subject });
    expect(blind(4, ["m0", "m1"], "m2")).toBe(false);
    expect(asked(20, [six], { seen: [], readable: ["m0", "m1"], subject: "m2" })).toBe(false);
  });

  it("counts dimensions, which stand in no reference", () => {
    const readable = idsOf(0, 2);
    const dimensions: SeenSum = { items: new Set([17]), members: new Set(six.memberIds) };
    expect(ask(readable, "m2", [dimensions])).toBe(true);
    expect(ask(readable, "m2", [{ ...dimensions, items: new Set() }])).toBe(false);
  });
});
