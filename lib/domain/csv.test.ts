import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf, guardCell, unguardCell } from "./csv";

describe("the guard of a cell", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "'=1", "''@x"])(
    "stands before %j",
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
    },
  );

  it.each(["", "'", "'t Hart", "O'Neill", "a=b", "1-2", "a@b.test"])("leaves %j alone", (text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  });

  it("leaves nothing that begins like a formula, and can be taken away again", () => {
    const risky = fc.string({
      unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", "a", " ", "＝"),
    });
    fc.assert(
      fc.property(fc.oneof(risky, fc.string()), (text) => {
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
    );
  });
});

describe("a list with commas", () => {
  it("quotes what would fall apart, guards texts and leaves numbers", () => {
    expect(
      csvOf([
        ["name", "figure", "nothing"],
        ['Ada "the" first', -1.5, null],
        ["a,b", 0, "=HYPERLINK(1)"],
        [" x", 1, "two\nlines"],
      ]),
    ).toBe(
      '\ufeffname,figure,nothing\r\n"Ada ""the"" first",-1.5,\r\n"a,b",0,\'=HYPERLINK(1)\r\n" x",1,"two\nlines"\r\n'.replace(
        "'=HYPERLINK(1)",
        '"\'=HYPERLINK(1)"',
      ),
    );
  });
});
