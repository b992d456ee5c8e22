import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "@/lib/domain/csv";
import { IMPORT_COLUMNS, joinTeams } from "@/lib/domain/member-columns";
import { line, NAME_LENGTH } from "@/lib/schemas/fields";
import { readMemberRows } from "./member-rows";

const utf8 = (text: string) => new TextEncoder().encode(text);

const read = async (csv: string | Uint8Array) => {
  const found = await readMemberRows(csv);
  if (!found.ok) throw new Error(found.why);
  return found;
};
const rowsOf = async (csv: string) =>
  (await read(csv)).rows.map((entry) => ("row" in entry ? entry.row : entry.wrong));
const whyNot = async (csv: string | Uint8Array) => {
  const found = await readMemberRows(csv);
  return found.ok ? null : found.why;
};

const HEADER = IMPORT_COLUMNS.join(",");
const ADA = { email: "ada@acme.test", name: "Ada", title: null, managerEmail: null, teams: [] };

describe("the rows of a list", () => {
  it.each([
    ["a mark and lines of Windows", `\ufeff${HEADER}\r\nada@acme.test,Ada,,,\r\n`, 2],
    ["lines of old Macs", `${HEADER}\rada@acme.test,Ada,,,`, 2],
    ["lines of both kinds", `${HEADER}\nada@acme.test,Ada,,,\r\n`, 2],
    ["a line that names the separator", "sep=;\nemail;name\nada@acme.test;Ada\n", 3],
    ["empty lines and empty cells", `\n\n${HEADER},,\n\n,,,,,,\nada@acme.test,Ada,,,,,\n`, 6],
    ["spaces and quotes", `${HEADER}\n "ada@acme.test" , "Ada" ,,,\n`, 2],
    ["tabs", "email\tname\tteams\nada@acme.test\tAda\t\n", 2],
    ["columns of the list of wrong rows", `why,line,email,name\nbad,7,ada@acme.test,Ada`, 2],
    ["other spellings in another order", "Full name;E-Mail\nAda;ada@acme.test", 2],
  ])("are read with %s", async (_what, csv, at) => {
    expect(await rowsOf(csv)).toEqual([{ ...ADA, line: at }]);
  });

  it("are read in the encoding of the file, which is told", async () => {
    const windows = Uint8Array.from("email;name\nzoe@acme.test;Zo\xeb", (letter) => letter.charCodeAt(0));
    const found = await read(windows);
    expect(found).toMatchObject({ encoding: "Windows-1252", separator: ";" });
    expect(found.rows).toMatchObject([{ row: { name: "Zoë" } }]);
    const wide = Buffer.from("\ufeffemail\tname\nzoe@acme.test\tZoë", "utf16le");
    expect(await read(wide)).toMatchObject({ encoding: "UTF-16", rows: [{ row: { name: "Zoë" } }] });
  });

  it("are wrong one by one, each with its reason and its cells", async () => {
    const csv = `${HEADER},\nada@acme.test,Ada\nben@acme.test,Ben,,,,more\n=1+1,"Chi\nChen",,,,\n`;
    const rows = await rowsOf(csv);
    expect(rows.map((row) => ("why" in row ? row.why : null))).toEqual([
      expect.stringContaining("2 cells and the header 6"),
      expect.stringContaining("column 6"),
      "email: This is not a mail address.",
    ]);
    expect(rows[2]).toMatchObject({ cells: { email: "=1+1", name: "Chi\nChen" } });
    const [named] = await rowsOf("Full name;Mail address\nAda;nowhere\n");
    expect(named).toMatchObject({ why: "Mail address: This is not a mail address." });
    const [long] = await rowsOf(`${HEADER}\nada@acme.test,${"x".repeat(50_000)},,,`);
    expect(long).toMatchObject({ fate: "wrong", why: expect.stringMatching(/^name: At most/) });
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\n "],
    ["only a header", HEADER],
    ["an open quote", `${HEADER}\n"ada@acme.test,Ada,,,\nben@acme.test,Ben,,,`],
    ["a quote in a cell", `${HEADER}\nada@acme.test,A "big" Ada,,,`],
    ["a cell after its quote", `${HEADER}\nada@acme.test,"Ada"x,,,`],
    ["a zero", `${HEADER}\nada@acme.test,A\0da,,,`],
    ["an endless row", `${HEADER}\n"${"x".repeat(300_000)}`],
    ["too many rows", `email,name\n${"a@b.test,A\n".repeat(10_001)}`],
    ["an unknown column", "email,name,salary\na@b.test,A,1"],
  ])("are not read from a list with %s", async (_what, csv) => {
    expect(await whyNot(csv)).toMatch(/^[A-Z].{5,250}[.?] Nothing was changed\.$/s);
    expect(await whyNot(utf8(csv))).toMatch(/^[A-Z]/);
  });

  it("are taken up to ten thousand", async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `p${at}@b.test,A\n`);
    expect((await read(`email,name\n${rows.join("")}`)).rows).toHaveLength(10_000);
  });

  it("never break the reader, whatever is sent", async () => {
    const noise = fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "\t", "a", "@", "é", "\0") });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          noise,
          noise.map((text) => `email,name\n${text}`),
        ),
        async (text) => {
          const found = await readMemberRows(utf8(text));
          expect(found.ok || found.why.length > 10).toBe(true);
        },
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await readMemberRows(bytes)).toHaveProperty("ok");
      }),
    );
  });

  it("come back from what was exported, whatever their texts are", async () => {
    const risky = fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "'", '"', ",", ";", "|", "\\", "a", " ", "é", "😀", "＝"),
      minLength: 1,
      maxLength: 12,
    });
    const text = risky
      .map((drawn) => drawn.trim())
      .filter((drawn) => line(NAME_LENGTH).safeParse(drawn).success);
    const person = fc.record({
      name: text,
      title: fc.option(text, { nil: null }),
      managerEmail: fc.constantFrom(null, "+boss@acme.test", "-x@acme.test"),
      teams: fc.uniqueArray(text, { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 8 }), async (people) => {
        const rows = people.map((drawn, at) => ({ email: `+p${at}@acme.test`, ...drawn }));
        const csv = csvOf([
          IMPORT_COLUMNS,
          ...rows.map(({ email, name, title, managerEmail, teams }) => [
            email,
            name,
            title,
            managerEmail,
            joinTeams(teams),
          ]),
        ]);
        const expected = rows.map((row, at) => ({ ...row, line: at + 2 }));
        expect(await rowsOf(csv)).toEqual(expected);
      }),
    );
  });
});
