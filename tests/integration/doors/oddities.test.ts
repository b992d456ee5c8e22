import { beforeAll, describe, expect, it, vi } from "vitest";
import { OPERATOR } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { performNamed } from "@/lib/doors/any-call";
import { CALLS, type CallName } from "@/lib/doors/calls";
import { operateOrgCreate } from "@/lib/operations/accounts";
import { createOrganisation } from "@/lib/operations/organisations";
import { type GivenOrganisation, given } from "@/prisma/seed/given";
import { type Client, clientFor } from "../client";

let org: GivenOrganisation;
let client: Client;

beforeAll(async () => {
  org = await given.organisation({ slug: "odd" });
  client = await clientFor(org.owner);
});

describe("what nobody sends by accident", () => {
  it.each(["%00", "a%00b"])("is no search: %s", async (search) => {
    const reply = await client("GET", `/orgs/odd/members?search=${search}`);
    expect([reply.status, reply.json.code]).toEqual([422, "invalid"]);
  });

  it.each(["\\u0000", "\\ud800", "a\\u202eb"])("is no name: %s", async (name) => {
    const raw = `{"name":"x${name}"}`;
    for (const [method, path] of [
      ["POST", "/orgs/odd/teams"],
      ["POST", "/me/tokens"],
      ["POST", "/orgs"],
      ["PATCH", "/me"],
    ] as const)
      expect((await client(method, path, undefined, { raw })).status, path).toBe(422);
  });

  it.each([
    { ok: false, kind: "x" },
    { ok: false, kind: "not_found", code: 1 },
  ])("is no answer of ours: %j", async (body) => {
    expect((await client("POST", "/orgs/odd/teams", body)).status).toBe(422);
  });

  it("finds no call by the name of what every object has", async () => {
    for (const name of ["constructor", "__proto__", "toString", "nothing", 7, null])
      expect(await performNamed(name as CallName, org.owner, {} as never)).toMatchObject({
        kind: "not_found",
      });
  });

  it("is no input", async () => {
    for (const raw of [null, undefined, 7, "text"])
      expect(await performNamed("loadMe", org.owner, raw as never)).toMatchObject({ kind: "malformed" });
  });
});

describe("two who want the same address at once", () => {
  const addresses = (results: readonly Awaited<ReturnType<typeof perform>>[]) =>
    results.map((result) => (result.ok ? (result.value as { slug: string }).slug : result.kind)).sort();

  it("get one each where the address is made of the name", async () => {
    const create = () => perform(createOrganisation, org.owner, { name: "Twin Peaks" });
    expect(addresses(await Promise.all([create(), create(), create()]))).toEqual([
      "twin-peaks",
      "twin-peaks-2",
      "twin-peaks-3",
    ]);
  });

  it("are told where they chose it", async () => {
    const create = () => perform(createOrganisation, org.owner, { name: "Chosen", slug: "chosen" });
    expect(addresses(await Promise.all([create(), create()]))).toEqual(["chosen", "invalid"]);
    const operate = () =>
      perform(operateOrgCreate, OPERATOR, { name: "Op", slug: "operated", owner: "op@odd.test" });
    expect(addresses(await Promise.all([operate(), operate()]))).toEqual(["invalid", "operated"]);
  });

  it("is never an id or a word of ours, even if the name is", async () => {
    for (const name of ["123e4567-e89b-12d3-a456-426614174000", "Admin"]) {
      const made = await perform(createOrganisation, org.owner, { name });
      expect(addresses([made])[0]).toMatch(/-2$/);
    }
  });
});

describe("what we did not expect", () => {
  it("is a problem without its inside, and is logged without an id", async () => {
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const run = vi.spyOn(CALLS.loadTeams, "run").mockRejectedValue(new RangeError("secret of odd"));
    const reply = await client("GET", "/orgs/odd/teams");
    const said = written.mock.calls.map(([text]) => String(text)).join("");
    run.mockRestore();
    written.mockRestore();
    expect([reply.status, reply.json.code]).toEqual([500, "unexpected"]);
    expect(reply.headers.get("content-type")).toBe("application/problem+json");
    expect(reply.text).not.toContain("secret");
    expect(said).toBe("GET /orgs/{org}/teams: RangeError\n");
  });

  it("leaves the key of a request free", async () => {
    const headers = { "Idempotency-Key": "again" };
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const run = vi.spyOn(CALLS.addTeam, "run").mockRejectedValueOnce(new Error("no"));
    expect((await client("POST", "/orgs/odd/teams", { name: "Late" }, { headers })).status).toBe(500);
    run.mockRestore();
    written.mockRestore();
    expect((await client("POST", "/orgs/odd/teams", { name: "Late" }, { headers })).status).toBe(201);
    expect(await database().team.count({ where: { name: "Late" } })).toBe(1);
  });
});
