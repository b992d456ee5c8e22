import { beforeEach, describe, expect, it } from "vitest";
import type { GivenOrganisation } from "@/prisma/seed/given";
import { given } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { fingerprintOf } from "./two-companies";

// What a list can have wrong, and that nothing of it is ever half-written.

let org: GivenOrganisation;
let owner: Client;

beforeEach(async () => {
  org = await given.organisation();
  await given.people(org, [
    { email: "ben@acme.test", name: "Ben", title: "Builder", managerEmail: null, teams: ["Core"] },
    { email: "chi@acme.test", name: "Chi", title: null, managerEmail: "ben@acme.test", teams: [] },
  ]);
  owner = await clientFor(org.owner);
});

const send = (csv: string | Uint8Array<ArrayBuffer>, query = "") =>
  owner("POST", `/orgs/${org.slug}/members/import${query}`, undefined, {
    raw: csv,
    headers: { "Content-Type": "text/csv" },
  });
type Row = { line: number; fate: string; why: string | null; changes: unknown[]; email: string };
const rowsOf = async (csv: string) => (await send(csv)).json.rows as Row[];
const state = async () => (await fingerprintOf(org.orgId)).replace(/AuditEntry \w*/, "");
const listed = async () => {
  const { json } = await owner("GET", `/orgs/${org.slug}/members?limit=100`);
  return json.items as { email: string; name: string; role: string; title: string | null; teams: string[] }[];
};
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("a list with a fault", () => {
  it.each([
    ["the same address in other capitals", "dee@acme.test,Dee,\nDEE@Acme.Test,Dee,", "line 2"],
    ["an unknown manager", "dee@acme.test,Dee,nobody@acme.test", "nobody@acme.test"],
    [
      "a circle through somebody who is not in it",
      "ben@acme.test,Ben,chi@acme.test",
      "ben@acme.test → chi@acme.test → ben@acme.test",
    ],
    [
      "a circle of new people",
      "dee@acme.test,Dee,eve@acme.test\neve@acme.test,Eve,dee@acme.test",
      "eve@acme.test → dee@acme.test",
    ],
    ["a row that is cut short", "dee@acme.test", "1 cell and"],
    ["an endless cell", `dee@acme.test,${"x".repeat(100_000)},`, "At most 120"],
  ])("%s says so at the row, and is not written", async (_what, rows, why) => {
    const before = await state();
    const reply = await send(`email,name,manager_email\ngood@acme.test,Good,\n${rows}`);
    expect(reply).toMatchObject({ status: 200, json: { written: false, importId: null } });
    const whys = (reply.json.rows as Row[]).flatMap((row) => row.why ?? []);
    expect(whys.join(" ")).toContain(why.replace("line 2", "line 3"));
    expect(await state()).toBe(before);
  });

  it.each([
    ["a missing column", "email,title\nx@acme.test,X", "name is missing"],
    ["a column twice", "email,name,E-Mail\nx@acme.test,X,y@acme.test", "say the same"],
    ["an unknown column", "email,name,salary\nx@acme.test,X,1", "salary"],
    ["roles", "email,name,role\nx@acme.test,X,owner", "Roles"],
    ["a broken quote", 'email,name\nx@acme.test,"X', "line 2"],
    ["zeros", "email,name\nx@acme.test,X\0Y", "no text"],
    ["a hundred thousand rows", `email,name\n${"a@b.test,A\n".repeat(100_000)}`, "10000 rows"],
    ["nothing in it", "", "empty"],
    ["a header alone", "email,name\n", "no rows"],
  ])("%s is refused in a sentence, and not written", async (_what, csv, why) => {
    const before = await state();
    const reply = await send(csv);
    expect(reply).toMatchObject({ status: 422, json: { code: "invalid" } });
    expect(String(reply.json.detail)).toContain(why);
    expect(String(reply.json.detail)).toContain("Nothing was changed.");
    expect(await state()).toBe(before);
  });

  it("more than 10 MB is too large, whatever its length header says", async () => {
    const before = await state();
    const reply = await send(`email,name\n${"x".repeat(10_000_001)}`);
    expect(reply).toMatchObject({ status: 413, json: { code: "too_large" } });
    expect(String(reply.json.detail)).toContain("10 MB");
    expect(await state()).toBe(before);
  });
});

describe("a list that is written in another way", () => {
  it("is read as Windows-1252 with semicolons, and says so", async () => {
    const csv =
      "E-Mail;Full name;Line manager;Teams\nzoe@acme.test;Zo\xeb M\xfcller;ben@acme.test;Core|Night\n";
    expect(await send(windows(csv))).toMatchObject({
      status: 200,
      json: { written: true, encoding: "Windows-1252", separator: ";" },
    });
    expect(await listed()).toContainEqual(
      expect.objectContaining({ email: "zoe@acme.test", name: "Zoë Müller", teams: ["Core", "Night"] }),
    );
  });

  it("is read as UTF-16 with tabs", async () => {
    const bytes = Uint8Array.from(Buffer.from("\ufeffname\temail\nZoë\tzoe@acme.test\n", "utf16le"));
    expect(await send(bytes)).toMatchObject({ json: { written: true, encoding: "UTF-16", separator: "\t" } });
    expect((await listed()).map(({ name }) => name)).toContain("Zoë");
  });

  it("has the guard against formulas taken away", async () => {
    await send("email,name,title\n'+zoe@acme.test,'=Zoe,'t Hart");
    expect(await listed()).toContainEqual(
      expect.objectContaining({ email: "+zoe@acme.test", name: "=Zoe", title: "'t Hart" }),
    );
  });
});

describe("an import", () => {
  it("says what changes, from what to what", async () => {
    const [ben] = await rowsOf(
      "email,name,title,manager_email,teams\nben@acme.test,Ben,Architect,,Core;Night",
    );
    expect(ben).toMatchObject({
      fate: "changed",
      changes: [
        { field: "title", from: "Builder", to: "Architect" },
        { field: "teams", from: "Core", to: "Core; Night" },
      ],
    });
  });

  it("changes no role, neither one's own nor the last owner's", async () => {
    const { email } = (await listed()).find(({ role }) => role === "owner")!;
    expect(await send(`email,name,title\n${email},Olive,Founder`)).toMatchObject({ json: { written: true } });
    expect(await listed()).toContainEqual(
      expect.objectContaining({ email, title: "Founder", role: "owner" }),
    );
  });

  it("takes back who has left, and says so", async () => {
    const { json } = await owner("GET", `/orgs/${org.slug}/members?search=chi@`);
    const [chi] = json.items as { id: string }[];
    await owner("DELETE", `/orgs/${org.slug}/members/${chi!.id}`);
    const csv = "email,name,manager_email\nCHI@acme.test,Chi,ben@acme.test\n";
    expect(await rowsOf(csv)).toMatchObject([{ fate: "new", why: expect.stringContaining("comes back") }]);
    const again = await owner("GET", `/orgs/${org.slug}/members?search=chi@`);
    expect(again.json.items).toMatchObject([{ id: chi!.id, managerEmail: "ben@acme.test" }]);
  });

  it("does nothing to who is not in the list, and nothing at all the second time", async () => {
    const csv = "email,name\nchi@acme.test,Chi\ndee@acme.test,Dee\n";
    await send(csv);
    const before = await state();
    expect(await send(csv)).toMatchObject({
      json: { written: true, importId: null, counts: { unchanged: 2 } },
    });
    expect(await state()).toBe(before);
  });
});
