import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planUndo, undoableSince } from "./import-undo";
import type { ImportedMember, MemberImage } from "./imported-member";
import { findCircles } from "./line-of-managers";

const image = (managerId: string | null = null, rest: Partial<MemberImage> = {}): MemberImage => ({
  name: "Name",
  title: null,
  managerId,
  teamIds: [],
  ...rest,
});

const member = (memberId: string, rest: Partial<ImportedMember> = {}): ImportedMember => {
  const after = rest.after ?? image();
  return {
    memberId,
    fate: rest.before ? "changed" : "new",
    before: null,
    after,
    now: after,
    isHere: true,
    isInUse: false,
    isMore: false,
    ...rest,
  };
};

const standing = (lines: Record<string, string | null>, teams: string[] = []) => ({
  managerOf: new Map(Object.entries(lines)),
  teams: new Set(teams),
});

describe("undoing an import", () => {
  it("takes away who is new, unless somebody is in use, has got more, was changed or is gone already", () => {
    const plan = planUndo(
      [
        member("plain"),
        member("used", { isInUse: true }),
        member("raised", { isMore: true }),
        member("renamed", { now: image(null, { name: "Else" }) }),
        member("gone", { isHere: false }),
        member("back", { fate: "returned", before: image() }),
      ],
      standing({ plain: null, used: null, raised: null, renamed: null, back: null }),
    );
    expect(plan.goes).toEqual(["plain", "back"]);
    expect(plan.kept).toEqual([
      { memberId: "used", what: "person", why: "in_use" },
      { memberId: "raised", what: "person", why: "changed_since" },
      { memberId: "renamed", what: "person", why: "changed_since" },
    ]);
  });

  it("restores each field by itself, and keeps what was changed since or cannot come back", () => {
    const before = image("boss", { name: "Old", title: "Old", teamIds: ["t1", "t2"] });
    const after = image(null, { name: "New", title: "New", teamIds: ["t3"] });
    const now = { ...after, title: "Newer" };
    const given = [member("a", { before, after, now })];
    expect(planUndo(given, standing({ a: null, boss: null }, ["t1", "t2", "t3"]))).toEqual({
      goes: [],
      restored: [{ memberId: "a", name: "Old", title: "Newer", managerId: "boss", teamIds: ["t1", "t2"] }],
      kept: [{ memberId: "a", what: "title", why: "changed_since" }],
    });
    const { kept, restored } = planUndo(given, standing({ a: null }, ["t1", "t3"]));
    expect(restored).toEqual([{ memberId: "a", ...now, name: "Old" }]);
    expect(kept).toContainEqual({ memberId: "a", what: "manager", why: "manager_gone" });
    expect(kept).toContainEqual({ memberId: "a", what: "teams", why: "team_gone" });
  });

  it("keeps who has got somebody to lead, and whoever leads them in turn", () => {
    const plan = planUndo(
      [member("lead", { after: image("head") }), member("head"), member("other")],
      standing({ lead: "head", head: null, other: "head", later: "lead" }),
    );
    expect(plan.goes).toEqual(["other"]);
    expect(plan.kept.map(({ memberId, why }) => `${memberId} ${why}`).sort()).toEqual([
      "head has_reports",
      "lead has_reports",
    ]);
  });

  it("closes no circle with a line manager who is given back", () => {
    // c reported to d; the list took that away, and since then d reports to c.
    const plan = planUndo(
      [member("c", { before: image("d", { title: "Old" }), after: image(null, { title: "New" }) })],
      standing({ c: null, d: "c" }),
    );
    expect(plan.restored).toEqual([{ memberId: "c", ...image(null, { title: "Old" }) }]);
    expect(plan.kept).toEqual([{ memberId: "c", what: "manager", why: "circle" }]);
  });

  it("leaves a sound organisation, whatever has happened since", () => {
    const people = Array.from({ length: 8 }, (_, at) => `p${at}`);
    const above = fc.option(fc.nat(7), { nil: null });
    const person = fc.record({
      fate: fc.constantFrom("new", "returned", "changed", "none"),
      before: above,
      after: above,
      now: above,
      isHere: fc.boolean(),
      isInUse: fc.boolean(),
    });
    const id = (at: number | null) => (at === null ? null : `p${at}`);
    fc.assert(
      fc.property(fc.array(person, { minLength: 8, maxLength: 8 }), (drawn) => {
        const here = (at: number) => drawn[at]?.isHere ?? false;
        const managerOf = new Map(
          people.flatMap((name, at) => {
            const manager = drawn[at]?.now ?? null;
            const isThere = manager !== null && here(manager);
            return here(at) ? [[name, isThere ? id(manager) : null] as const] : [];
          }),
        );
        fc.pre(findCircles(managerOf).size === 0);
        const given = drawn.flatMap(({ fate, before, after, isHere, isInUse }, at) =>
          fate === "none"
            ? []
            : [
                member(`p${at}`, {
                  fate: fate as ImportedMember["fate"],
                  before: fate === "new" ? null : image(id(before)),
                  after: image(id(after)),
                  now: image(managerOf.get(`p${at}`) ?? null),
                  isHere,
                  isInUse,
                }),
              ],
        );
        const { goes, restored, kept } = planUndo(given, { managerOf, teams: new Set() });
        const left = new Map(managerOf);
        for (const { memberId, managerId } of restored) left.set(memberId, managerId);
        for (const gone of goes) left.delete(gone);
        expect(findCircles(left).size).toBe(0);
        for (const manager of left.values()) expect(manager === null || left.has(manager)).toBe(true);
        const told = new Set([...goes, ...kept.map(({ memberId }) => memberId)]);
        for (const { memberId, fate, isHere, isInUse } of given) {
          if (fate !== "changed" && isHere) expect(told.has(memberId)).toBe(true);
          if (isInUse) expect(goes).not.toContain(memberId);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is possible for thirty days", () => {
    expect(undoableSince(new Date("2026-03-31T12:00:00Z"))).toEqual(new Date("2026-03-01T12:00:00Z"));
  });
});
