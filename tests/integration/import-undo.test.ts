import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { sweepImports } from "@/lib/jobs/sweep";
import { undoImport } from "@/lib/operations/import-undo";
import type { GivenOrganisation } from "@/prisma/seed/given";
import { done, given } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { daysFrom } from "./company";
import { fingerprintOf } from "./two-companies";

let org: GivenOrganisation;
let owner: Client;

const HEADER = "email,name,title,manager_email,teams";
const LIST = [
  HEADER,
  "ben@acme.test,Benjamin,Architect,,Core;Night",
  "chi@acme.test,Chi,,dee@acme.test,",
  "dee@acme.test,Dee,,ben@acme.test,Night",
  "eve@acme.test,Eve,,dee@acme.test,",
].join("\n");

beforeEach(async () => {
  org = await given.organisation();
  await given.people(org, [
    { email: "ben@acme.test", name: "Ben", title: "Builder", managerEmail: null, teams: ["Core"] },
    { email: "chi@acme.test", name: "Chi", title: null, managerEmail: "ben@acme.test", teams: [] },
  ]);
  owner = await clientFor(org.owner);
});

const base = () => `/orgs/${org.slug}/members`;
const importList = async (csv = LIST): Promise<string> => {
  const { json } = await owner("POST", `${base()}/import`, undefined, { raw: csv });
  expect(json).toMatchObject({ written: true, importId: expect.any(String) });
  return String(json.importId);
};
const undo = (id: string) => owner("POST", `${base()}/imports/${id}/undo`);
const idOf = async (email: string) =>
  (await database().member.findFirstOrThrow({ where: { orgId: org.orgId, email } })).id;
const listed = async () => {
  const { json } = await owner("GET", `${base()}?limit=100`);
  const items = json.items as {
    email: string;
    name: string;
    title: string | null;
    managerEmail: string | null;
    teams: string[];
  }[];
  return items.map(({ email, name, title, managerEmail, teams }) =>
    [email.split("@")[0], name, title, managerEmail?.split("@")[0], teams.join(";")].join(" "),
  );
};
/** Everything of the organisation but the audit log, and whose accounts there are. */
const state = async () => [
  (await fingerprintOf(org.orgId)).replace(/AuditEntry \w*/, ""),
  await database().user.count(),
];

describe("undoing an import", () => {
  it("leaves everything as it was before, accounts and teams included", async () => {
    const before = await state();
    const id = await importList();
    expect((await owner("GET", `${base()}/imports/last`)).json.last).toMatchObject({
      id,
      added: 2,
      changed: 2,
    });
    expect(await undo(id)).toMatchObject({ status: 200, json: { removed: 2, restored: 2, kept: [] } });
    expect(await state()).toEqual(before);
    expect((await owner("GET", `${base()}/imports/last`)).json).toEqual({ last: null });
    const audit = await owner("GET", `/orgs/${org.slug}/audit`);
    expect(audit.json.items).toContainEqual(
      expect.objectContaining({
        action: "member.import-undo",
        detail: { removed: 2, restored: 2, kept: 0 },
      }),
    );
  });

  it("keeps what somebody has changed since, and says it", async () => {
    const id = await importList();
    await owner("PATCH", `${base()}/${await idOf("ben@acme.test")}`, { title: "Captain" });
    await owner("PATCH", `${base()}/${await idOf("eve@acme.test")}`, { name: "Eva" });
    const reply = await undo(id);
    expect(reply.json).toMatchObject({ removed: 0, restored: 2 });
    expect(reply.json.kept).toEqual(
      expect.arrayContaining([
        { email: "ben@acme.test", name: "Benjamin", what: "title", why: "changed_since" },
        { email: "eve@acme.test", name: "Eva", what: "person", why: "changed_since" },
        // Eve stays and reports to Dee.
        { email: "dee@acme.test", name: "Dee", what: "person", why: "has_reports" },
      ]),
    );
    expect(await listed()).toEqual(
      expect.arrayContaining([
        "ben Ben Captain  Core",
        "chi Chi  ben ",
        "dee Dee  ben Night",
        "eve Eva  dee ",
      ]),
    );
  });

  it("keeps who has signed in or has a part in a round, and teams that are in use", async () => {
    const id = await importList(
      `${HEADER}\nfay@acme.test,Fay,,,New\ngil@acme.test,Gil,,,New\nhal@acme.test,Hal,,,`,
    );
    const tomorrow = daysFrom(new Date(), 1);
    await database().user.update({ where: { email: "fay@acme.test" }, data: { emailVerified: tomorrow } });
    await given.round({ org, isOpen: false, subjects: [await idOf("gil@acme.test")] });
    const reply = await undo(id);
    expect(reply.json).toMatchObject({ removed: 1, restored: 0 });
    expect(reply.json.kept).toEqual([
      { email: "fay@acme.test", name: "Fay", what: "person", why: "in_use" },
      { email: "gil@acme.test", name: "Gil", what: "person", why: "in_use" },
    ]);
    expect(await listed()).toEqual(expect.arrayContaining(["fay Fay   New", "gil Gil   New"]));
  });

  it("tells nobody who is asked about them: such a person goes like any other", async () => {
    const id = await importList(`${HEADER}\nida@acme.test,Ida,,,\njon@acme.test,Jon,,,`);
    const [ida, jon, ben] = await Promise.all(["ida", "jon", "ben"].map((name) => idOf(`${name}@acme.test`)));
    await given.round({
      org,
      isOpen: false,
      subjects: [org.ownerId, ben!],
      wishes: [
        { subject: org.ownerId, rater: ida!, relationship: "peer" },
        { subject: ben!, rater: jon!, relationship: "peer" },
      ],
    });
    expect((await undo(id)).json).toEqual({
      removed: 1,
      restored: 0,
      kept: [{ email: "jon@acme.test", name: "Jon", what: "person", why: "in_use" }],
    });
    expect((await listed()).join()).not.toContain("Ida");
  });

  it("lets who came back leave again, as they were", async () => {
    await owner("DELETE", `${base()}/${await idOf("chi@acme.test")}`);
    const before = await state();
    const id = await importList(`${HEADER}\nchi@acme.test,Chi the second,Pilot,ben@acme.test,Night`);
    expect((await undo(id)).json).toEqual({ removed: 1, restored: 0, kept: [] });
    expect(await state()).toEqual(before);
  });

  it("is possible once, for the last import alone, for thirty days, and not from elsewhere", async () => {
    const first = await importList();
    const second = await importList(`${HEADER}\ngil@acme.test,Gil,,,`);
    const before = await state();
    expect(await undo(first)).toMatchObject({ status: 409, json: { code: "nothing_to_undo" } });
    const stranger = await given.organisation();
    const elsewhere = await clientFor(stranger.owner);
    const path = (slug: string) => `/orgs/${slug}/members/imports/${second}/undo`;
    expect(await elsewhere("POST", path(org.slug))).toMatchObject({ status: 404 });
    expect(await elsewhere("POST", path(stranger.slug))).toMatchObject({ status: 409 });
    const raw = { org: org.slug, import: second };
    await expect(done(undoImport, org.owner, raw, daysFrom(new Date(), 31))).rejects.toThrow(
      "nothing_to_undo",
    );
    expect((await state())[0]).toBe(before[0]);
    expect(await undo(second)).toMatchObject({ status: 200, json: { removed: 1 } });
    expect(await undo(second)).toMatchObject({ status: 409 });
  });

  it("leaves nothing of the record behind when its time is over", async () => {
    await importList();
    await sweepImports();
    expect(await database().memberImportRow.count({ where: { orgId: org.orgId } })).toBe(4);
    await sweepImports(daysFrom(new Date(), 31));
    expect(await database().memberImport.count({ where: { orgId: org.orgId } })).toBe(0);
    expect(await database().memberImportRow.count({ where: { orgId: org.orgId } })).toBe(0);
  });

  it("goes with the organisation", async () => {
    await importList();
    expect(await owner("DELETE", `/orgs/${org.slug}`)).toMatchObject({ status: 200 });
    expect(await database().memberImport.count({ where: { orgId: org.orgId } })).toBe(0);
  });
});
