import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IMPORT_COLUMNS, joinTeams, readHeader, SEPARATORS, separatorOf, splitTeams } from "./member-columns";

const whyOf = (...headings: string[]): string => {
  const header = readHeader(headings);
  return header.ok ? "" : header.why;
};

describe("a header", () => {
  it("is read in any order, in other spellings, with columns to be passed over", () => {
    expect(readHeader([...IMPORT_COLUMNS])).toEqual({ ok: true, columns: IMPORT_COLUMNS });
    expect(
      readHeader(["Team", "E-Mail address", " Full Name ", "Line manager's e-mail", "JOB-TITLE"]),
    ).toEqual({
      ok: true,
      columns: ["teams", "email", "name", "manager_email", "title"],
    });
    expect(readHeader(["line", "why", "email", "name", ""])).toEqual({
      ok: true,
      columns: [null, null, "email", "name", null],
    });
  });

  it("is refused with what is wrong", () => {
    expect(whyOf("email")).toContain("name is missing");
    expect(whyOf("given name")).toContain("email and name");
    expect(whyOf("email", "E-mail", "name")).toContain("“email” and “E-mail”");
    expect(whyOf("email", "name", "salary", "shoe size")).toContain("salary, shoe size");
    expect(whyOf("email", "name", "role")).toContain("Roles");
    expect(whyOf("ada@acme.test", "Ada")).toContain("a person already");
  });
});

describe("a separator", () => {
  it("is the one that stands most often outside of quotes", () => {
    expect(separatorOf("email,name,teams")).toBe(",");
    expect(separatorOf('email;"name,of,somebody";teams')).toBe(";");
    expect(separatorOf("email\tname")).toBe("\t");
    expect(separatorOf("email")).toBe(",");
  });
});

describe("a cell of teams", () => {
  it("is split by semicolons, and by strokes where semicolons part the cells", () => {
    expect(splitTeams(" Core; Night ;;Core", ",")).toEqual(["Core", "Night"]);
    expect(splitTeams("A|B;C, D", ",")).toEqual(["A|B", "C, D"]);
    expect(splitTeams("A|B;C, D", ";")).toEqual(["A", "B", "C, D"]);
    expect(splitTeams("R\\;D;A\\B", ",")).toEqual(["R;D", "A\\B"]);
  });

  it("comes back as it was", () => {
    const name = fc
      .string({ unit: fc.constantFrom("\\", ";", "|", "a", " ", ",") })
      .map((text) => text.trim())
      .filter(Boolean);
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.constantFrom(...SEPARATORS), (names, separator) => {
        expect(splitTeams(joinTeams(names), separator)).toEqual(names);
      }),
    );
  });
});
