import { expect, it } from "vitest";
import { TEMPLATE_LINK } from "@/components/people/import-template";
import { wrongRowsCsv } from "@/components/people/wrong-rows";
import { readMemberRows } from "@/lib/operations/member-rows";
import type { ImportedRow } from "@/lib/schemas/member-import";

const read = async (csv: string) => {
  const found = await readMemberRows(csv);
  if (!found.ok) throw new Error(found.why);
  return found;
};

it("the wrong rows, mended, can be imported as they are", async () => {
  const { rows } = await read(
    'email,name,teams\ngood@b.test,Good,\nno address,"=Zoë; ""Z""",Core;Night\nx@b.test,,R\\;D\n',
  );
  const wrong = rows.flatMap((row) => ("wrong" in row ? [row.wrong] : []));
  const good: ImportedRow = {
    line: 2,
    email: "good@b.test",
    name: "Good",
    fate: "new",
    why: null,
    changes: [],
    cells: null,
  };
  const csv = wrongRowsCsv([good, ...wrong]);
  expect(csv).toMatch(/^\ufeffline,why,email,name,teams\r\n3,/);
  const mended = csv.replace("no address", "zoe@b.test").replace("x@b.test,,", "x@b.test,Xia,");
  expect((await read(mended)).rows).toMatchObject([
    { row: { email: "zoe@b.test", name: '=Zoë; "Z"', teams: ["Core", "Night"] } },
    { row: { email: "x@b.test", name: "Xia", teams: ["R;D"] } },
  ]);
});

it("the template is a list that can be read", async () => {
  const text = decodeURIComponent(TEMPLATE_LINK.slice(TEMPLATE_LINK.indexOf(",") + 1));
  expect((await read(text)).rows).toMatchObject([
    { row: { teams: ["Product"] } },
    { row: { managerEmail: "ada@example.com", teams: ["Product", "Design guild"] } },
  ]);
});
