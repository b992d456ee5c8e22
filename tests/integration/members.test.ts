import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import type { GivenOrganisation } from "@/prisma/seed/given";
import { given } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { fingerprintOf } from "./two-companies";

let org: GivenOrganisation;
let owner: Client;
let admin: Client;
let ids: Map<string, string>;

beforeEach(async () => {
  org = await given.organisation();
  const entry = { title: null, managerEmail: null, teams: [] };
  const people = await given.people(org, [
    { ...entry, email: "ada@acme.test", name: "Ada", role: "admin" },
    { ...entry, email: "ben@acme.test", name: "Ben", title: "Builder", teams: ["Core"] },
    {
      ...entry,
      email: "chi@acme.test",
      name: "Chi",
      managerEmail: "ben@acme.test",
      teams: ["Core", "Night"],
    },
  ]);
  ids = new Map([...people].map(([email, { id }]) => [email.split("@")[0]!, id]));
  owner = await clientFor(org.owner);
  admin = await clientFor(await given.callerOf("ada@acme.test"));
});

const pathOf = (name?: string) => `/orgs/${org.slug}/members${name ? `/${ids.get(name)}` : ""}`;
const listed = async () => {
  const { json } = await owner("GET", pathOf());
  return new Map((json.items as { email: string }[]).map((member) => [member.email, member]));
};

describe("a member", () => {
  it("is added with a title, a line manager and teams, and told by mail", async () => {
    const body = {
      email: " Dee@Acme.test ",
      name: "Dee",
      title: "Designer",
      managerEmail: "ben@acme.test",
      teams: ["Core", "New"],
    };
    const added = { ...body, email: "dee@acme.test", role: "member", id: expect.any(String) };
    expect(await owner("POST", pathOf(), body)).toMatchObject({ status: 201, json: added });
    expect((await listed()).get("dee@acme.test")).toMatchObject(added);
    const jobs = await database().$queryRaw<{ task: string }[]>`
      select task_identifier as task from graphile_worker.jobs where key like 'membership/%'`;
    expect(jobs.filter(({ task }) => task === "send-membership").length).toBeGreaterThan(0);
  });

  it("is not added twice, without a name, under a manager who is not there or by whoever is no organiser", async () => {
    const before = await fingerprintOf(org.orgId);
    const ben = { email: "BEN@acme.test", name: "Ben" };
    expect(await owner("POST", pathOf(), ben)).toMatchObject({
      status: 409,
      json: { code: "already_member" },
    });
    for (const wrong of [
      { email: "new@acme.test" },
      { email: "new@acme.test", name: "  " },
      { email: "new at acme.test", name: "New" },
      { email: "new@acme.test", name: "New", managerEmail: "nobody@acme.test" },
      { email: "new@acme.test", name: "New", managerEmail: "new@acme.test" },
      { email: "new@acme.test", name: "New", role: "king" },
    ])
      expect(await owner("POST", pathOf(), wrong)).toMatchObject({ status: 422 });
    const chi = await clientFor(await given.callerOf("chi@acme.test"));
    expect(await chi("POST", pathOf(), { email: "new@acme.test", name: "New" })).toMatchObject({
      status: 404,
    });
    expect(await fingerprintOf(org.orgId)).toBe(before);
  });

  it("is changed in what is given, and nothing else", async () => {
    expect(await owner("PATCH", pathOf("chi"), { title: "Chief" })).toMatchObject({ status: 200 });
    expect((await listed()).get("chi@acme.test")).toMatchObject({
      name: "Chi",
      title: "Chief",
      managerEmail: "ben@acme.test",
      teams: ["Core", "Night"],
    });
    await owner("PATCH", pathOf("chi"), { managerEmail: null, teams: [], name: "Chi-Chi" });
    expect((await listed()).get("chi@acme.test")).toMatchObject({
      name: "Chi-Chi",
      title: "Chief",
      managerEmail: null,
      teams: [],
    });
  });

  it("leads nobody above", async () => {
    const loop = { managerEmail: "chi@acme.test" };
    expect(await owner("PATCH", pathOf("ben"), loop)).toMatchObject({ status: 422 });
    expect((await listed()).get("ben@acme.test")).toMatchObject({ managerEmail: null });
  });

  it("may have an address mended, until it has been used", async () => {
    expect(await owner("PATCH", pathOf("chi"), { email: "chi2@acme.test" })).toMatchObject({ status: 200 });
    expect(await owner("PATCH", pathOf("chi"), { email: "ben@acme.test" })).toMatchObject({ status: 409 });
    await database().user.update({ where: { email: "ben@acme.test" }, data: { emailVerified: new Date() } });
    const taken = await admin("PATCH", pathOf("ben"), { email: "mine@acme.test" });
    expect(taken).toMatchObject({ status: 409, json: { code: "address_fixed" } });
    const ofOwner = await admin("PATCH", `${pathOf()}/${org.ownerId}`, { email: "mine@acme.test" });
    expect(ofOwner).toMatchObject({ status: 409, json: { code: "address_fixed" } });
  });

  it("who is rated or rates keeps the address: whoever changed it would become that person", async () => {
    const [ben, chi] = [ids.get("ben")!, ids.get("chi")!];
    await given.round({
      org,
      subjects: [ben],
      wishes: [{ subject: ben, rater: chi, relationship: "direct_report" }],
    });
    for (const name of ["ben", "chi"])
      expect(await admin("PATCH", pathOf(name), { email: "mine@acme.test" })).toMatchObject({ status: 409 });
  });

  it("who leaves is in no team, leads nobody and sees nothing, and may come back", async () => {
    expect(await owner("DELETE", pathOf("ben"))).toMatchObject({ status: 200 });
    expect((await listed()).has("ben@acme.test")).toBe(false);
    expect((await listed()).get("chi@acme.test")).toMatchObject({ managerEmail: null });
    const teams = await owner("GET", `/orgs/${org.slug}/teams`);
    expect(teams.text).not.toContain(ids.get("ben"));
    const ben = await clientFor(await given.callerOf("ben@acme.test"));
    expect(await ben("GET", pathOf())).toMatchObject({ status: 404 });
    expect((await ben("GET", "/me")).text).not.toContain(org.slug);
    expect(await owner("DELETE", pathOf("ben"))).toMatchObject({ status: 404 });
    expect(await owner("PATCH", pathOf("ben"), { name: "B" })).toMatchObject({ status: 404 });
    expect(await owner("POST", pathOf(), { email: "ben@acme.test", name: "Ben again" })).toMatchObject({
      status: 201,
      json: { id: ids.get("ben"), role: "member" },
    });
    expect(await ben("GET", pathOf())).toMatchObject({ status: 200 });
  });
});

describe("an owner", () => {
  const role = (send: Client, path: string, wanted: string) => send("PATCH", path, { role: wanted });

  it("is made and unmade by owners alone", async () => {
    expect(await role(admin, pathOf("chi"), "owner")).toMatchObject({ status: 422 });
    expect(await role(admin, pathOf("ada"), "owner")).toMatchObject({ status: 422 });
    const body = { email: "new@acme.test", name: "New", role: "owner" };
    expect(await admin("POST", pathOf(), body)).toMatchObject({ status: 422 });
    expect(await role(owner, pathOf("chi"), "owner")).toMatchObject({ status: 200 });
    expect(await role(admin, pathOf("chi"), "member")).toMatchObject({ status: 422 });
    expect(await admin("DELETE", pathOf("chi"))).toMatchObject({ status: 422 });
    expect((await listed()).get("chi@acme.test")).toMatchObject({ role: "owner" });
    expect(await role(owner, pathOf("chi"), "admin")).toMatchObject({ status: 200 });
  });

  it("remains: the last one neither leaves nor becomes something else", async () => {
    const self = `${pathOf()}/${org.ownerId}`;
    expect(await role(owner, self, "admin")).toMatchObject({ status: 409, json: { code: "last_owner" } });
    expect(await owner("DELETE", self)).toMatchObject({ status: 409, json: { code: "last_owner" } });
  });

  it("remains when two owners unmake each other at the same moment", async () => {
    await role(owner, pathOf("chi"), "owner");
    const chi = await clientFor(await given.callerOf("chi@acme.test"));
    const outcomes = await Promise.all([
      role(owner, pathOf("chi"), "member"),
      role(chi, `${pathOf()}/${org.ownerId}`, "member"),
    ]);
    expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1);
    const owners = await database().member.count({
      where: { orgId: org.orgId, role: "owner", leftOn: null },
    });
    expect(owners).toBe(1);
  });
});
