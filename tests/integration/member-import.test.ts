import { beforeEach, describe, expect, it } from "vitest";
import type { GivenOrganisation } from "@/prisma/seed/given";
import { given } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { fingerprintOf } from "./two-companies";

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

const HEADER = "email,name,title,manager_email,teams";
type Answer = {
  dryRun: boolean;
  written: boolean;
  counts: Record<string, number>;
  rows: { line: number; email: string; fate: string; why: string | null }[];
};

const send = (csv: string, query = "") =>
  owner("POST", `/orgs/${org.slug}/members/import${query}`, undefined, {
    raw: csv,
    headers: { "Content-Type": "text/csv" },
  });
const load = async (csv: string, query?: string) => (await send(csv, query)).json as unknown as Answer;
const fates = ({ rows }: Answer) => rows.map(({ line, fate }) => [line, fate]);
const emails = async () => {
  const { json } = await owner("GET", `/orgs/${org.slug}/members?limit=100`);
  return (json.items as { email: string; managerEmail: string | null; teams: string[] }[]).map(
    ({ email, managerEmail, teams }) => [email, managerEmail, teams.join(";")],
  );
};

const good = [
  HEADER,
  "ben@acme.test,Ben,Builder,,Core",
  "Chi@Acme.test,Chi Chi,,ben@acme.test,Core; Night ;",
  '"dee@acme.test","Dee, the second","says ""hi""",eve@acme.test,Night',
  "eve@acme.test,Eve,,,",
].join("\n");

describe("a list of members", () => {
  it("tells each row's fate, is written, and is unchanged the second time", async () => {
    const answer = await load(good);
    expect(answer).toMatchObject({ dryRun: false, written: true });
    expect(answer.counts).toEqual({ new: 2, changed: 1, unchanged: 1, wrong: 0 });
    expect(fates(answer)).toEqual([
      [2, "unchanged"],
      [3, "changed"],
      [4, "new"],
      [5, "new"],
    ]);
    const written = await emails();
    expect(written).toContainEqual(["chi@acme.test", "ben@acme.test", "Core;Night"]);
    expect(written).toContainEqual(["dee@acme.test", "eve@acme.test", "Night"]);
    expect((await load(good)).counts).toEqual({ new: 0, changed: 0, unchanged: 4, wrong: 0 });
  });

  it("is only looked at in a dry run", async () => {
    const before = await fingerprintOf(org.orgId);
    expect(await load(good, "?dryRun=true")).toMatchObject({
      dryRun: true,
      written: false,
      counts: { new: 2, changed: 1 },
    });
    expect(await emails()).toHaveLength(3);
    const audit = await owner("GET", `/orgs/${org.slug}/audit`);
    expect(audit.status).toBe(200);
    expect((await fingerprintOf(org.orgId)).replace(/AuditEntry \w+/, "")).toBe(
      before.replace(/AuditEntry \w*/, ""),
    );
  });

  it("is read as spreadsheets write it", async () => {
    for (const [csv, count] of [
      [`\ufeff${HEADER}\r\nfay@acme.test,Fay,,,\r\n\r\n`, 1],
      [`name,teams,email\n"Gil\u00e9",,gil@acme.test`, 1],
      [`${HEADER}\n  hal@acme.test , Hal ,,, \n`, 1],
    ] as const)
      expect(await load(csv)).toMatchObject({ written: true, counts: { new: count, wrong: 0 } });
    expect((await emails()).map(([email]) => email)).toEqual(
      expect.arrayContaining(["fay@acme.test", "gil@acme.test", "hal@acme.test"]),
    );
  });

  const wrongRows: [string, string, string][] = [
    ["an address that is none", "not an address,Zed,,,", "email"],
    ["no name", "zed@acme.test,,,,", "name"],
    ["too few cells", "zed@acme.test,Zed", "2 cells"],
    ["too many cells", "zed@acme.test,Zed,,,,more", "6 cells"],
    ["a name that is too long", `zed@acme.test,${"z".repeat(121)},,,`, "name"],
    ["a manager who is nowhere", "zed@acme.test,Zed,,nobody@acme.test,", "nobody@acme.test"],
    ["oneself as manager", "zed@acme.test,Zed,,zed@acme.test,", "own manager"],
    ["an address that stood there before", "dee@acme.test,Dee again,,,", "line 4"],
    ["a line of managers that leads back", "ben@acme.test,Ben,,chi@acme.test,", ""],
  ];

  it.each(wrongRows)("with %s is not written at all", async (_name, row, why) => {
    const before = await fingerprintOf(org.orgId);
    const rows = good.split("\n").filter((line) => !row.startsWith("ben") || !line.startsWith("ben"));
    const answer = await load([...rows, row].join("\n"));
    expect(answer.written).toBe(false);
    expect(answer.counts.wrong).toBeGreaterThan(0);
    const said = answer.rows.find(({ line }) => line === rows.length + 1);
    expect(said).toMatchObject({ fate: "wrong", why: expect.stringContaining(why) });
    expect(answer.rows).toHaveLength(rows.length);
    expect((await fingerprintOf(org.orgId)).replace(/AuditEntry \w+/, "")).toBe(
      before.replace(/AuditEntry \w*/, ""),
    );
  });

  it.each([
    ["nothing", ""],
    ["only a header", HEADER],
    ["no header", "fay@acme.test,Fay\ngil@acme.test,Gil"],
    ["an open quote", `${HEADER}\n"fay@acme.test,Fay`],
    ["more rows than are taken at once", `${HEADER}\n${"fay@acme.test,Fay,,,\n".repeat(10_001)}`],
  ])("that is %s is refused in a sentence", async (_name, csv) => {
    const reply = await send(csv);
    expect(reply).toMatchObject({ status: 422, json: { code: "invalid" } });
    expect(String(reply.json.detail)).toMatch(/^[A-Z].{10,200}\.$/);
    expect(await emails()).toHaveLength(3);
  });

  it("is not taken by the demo company", async () => {
    const demo = await given.organisation({ isDemo: true });
    const visitor = await clientFor(demo.owner);
    const reply = await visitor("POST", `/orgs/${demo.slug}/members/import`, undefined, { raw: good });
    expect(reply).toMatchObject({ status: 409, json: { code: "demo" } });
  });

  it("of thousands is written whole", async () => {
    const rows = Array.from(
      { length: 2_000 },
      (_, at) =>
        `p${at}@acme.test,Person ${at},,${at > 0 ? `p${Math.floor(at / 10)}@acme.test` : ""},Team ${at % 50}`,
    );
    expect(await load([HEADER, ...rows].join("\n"))).toMatchObject({ written: true, counts: { new: 2_000 } });
  });
});
