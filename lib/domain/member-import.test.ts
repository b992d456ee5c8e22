import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fatesOf, type ImportRow } from "./member-import";

const row = (line: number, email: string, managerEmail: string | null = null): ImportRow => ({
  line,
  email,
  name: email,
  title: null,
  managerEmail,
  teams: [],
});
const known = ({ line: _, ...member }: ImportRow) => member;

describe("the fates of an import", () => {
  it("tells new from changed and unchanged", () => {
    const members = [known(row(0, "a")), known(row(0, "b"))];
    const rows = [row(1, "a"), { ...row(2, "b"), title: "Lead" }, row(3, "c")];
    expect(fatesOf(rows, members).map(({ fate }) => fate)).toEqual(["unchanged", "changed", "new"]);
  });

  it("lets a manager stand further down, and names one who is nowhere", () => {
    const fates = fatesOf([row(1, "a", "b"), row(2, "b"), row(3, "c", "x")], []);
    expect(fates.map(({ fate }) => fate)).toEqual(["new", "new", "wrong"]);
    expect(fates[2]?.why).toContain("x");
  });

  it("finds doubles and everybody in a circle, but not who only reports into one", () => {
    const fates = fatesOf(
      [row(1, "a", "b"), row(2, "b", "a"), row(3, "c", "a"), row(4, "c"), row(5, "d", "d")],
      [],
    );
    expect(fates.map(({ fate }) => fate)).toEqual(["wrong", "wrong", "new", "wrong", "wrong"]);
  });

  it("says what changes, from what to what, and minds no order of teams", () => {
    const before = { ...row(0, "a", "b"), title: "Lead", teams: ["Core", "Night"] };
    const after = { ...row(1, "a"), name: "Ada", title: "Head", teams: ["Night", "Day"] };
    const [fate] = fatesOf([after], [known(before), known(row(0, "b"))]);
    expect(fate?.changes).toEqual([
      { field: "name", from: "a", to: "Ada" },
      { field: "title", from: "Lead", to: "Head" },
      { field: "managerEmail", from: "b", to: null },
      { field: "teams", from: "Core; Night", to: "Day; Night" },
    ]);
    const turned = { ...before, line: 1, teams: ["Night", "Core"] };
    expect(fatesOf([turned], [known(before), known(row(0, "b"))])[0]?.fate).toBe("unchanged");
  });

  it("names the circle, also where it leads through people who are not in the list", () => {
    const members = [known(row(0, "b", "c")), known(row(0, "c"))];
    const [fate] = fatesOf([row(1, "c", "a"), row(2, "a", "b")], members);
    expect(fate?.why).toContain("c → a → b → c");
    const ring = Array.from({ length: 9 }, (_, at) => row(at + 1, `p${at}`, `p${(at + 1) % 9}`));
    expect(fatesOf(ring, [])[8]?.why).toContain("p8 → p0 → p1 → p2 → p3 → 4 more → p8");
  });

  it("agrees with walking up from each person", () => {
    const managers = fc.array(fc.option(fc.nat(9), { nil: null }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(managers, (above) => {
        const rows = above.map((manager, at) =>
          row(at + 1, `p${at}`, manager === null ? null : `p${manager}`),
        );
        const circles = above.map((_, start) => {
          let at: number | null | undefined = above[start];
          for (let step = 0; step < 10 && at !== null && at !== undefined && at !== start; step++)
            at = above[at];
          return at === start;
        });
        expect(fatesOf(rows, []).map(({ fate }) => fate === "wrong")).toEqual(circles);
      }),
    );
  });

  it("walks a line of ten thousand once", () => {
    const rows = Array.from({ length: 10_000 }, (_, at) =>
      row(at + 1, `p${at}`, at === 0 ? null : `p${at - 1}`),
    );
    expect(fatesOf(rows, []).every(({ fate }) => fate === "new")).toBe(true);
  });
});
