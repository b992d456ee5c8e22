import { beforeAll, describe, expect, it } from "vitest";
import { removeMember } from "@/lib/operations/members";
import { done, given } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { type Company, KEYS, makeCompany, subjectsOf, wishesOf } from "./company";

let company: Company;
let member: Client;
let organiser: Client;

beforeAll(async () => {
  company = await makeCompany("searched");
  const { org, caller } = company;
  await given.round({
    org,
    name: "Secret spring",
    isOpen: false,
    subjects: subjectsOf(company),
    wishes: wishesOf(company),
  });
  await done(removeMember, caller.owner, { org: org.slug, member: company.member.gone.id });
  const theirs = await makeCompany("hidden");
  await given.team(theirs.org, { name: "Quokka keepers", managers: [], members: [] });
  member = await clientFor(caller.bystander);
  organiser = await clientFor(caller.admin);
});

type Found = { kind: string; id: string; name: string; detail: string | null };

const find = async (client: Client, search: string, org = "searched"): Promise<Found[]> => {
  const query = new URLSearchParams({ search });
  const { status, json } = await client("GET", `/orgs/${org}/search?${query}`);
  expect(status, search).toBe(200);
  return json.items as Found[];
};
const names = async (client: Client, search: string) => (await find(client, search)).map(({ name }) => name);

describe("a search", () => {
  it("finds people by any part of the name, in whatever order and case", async () => {
    for (const search of ["sunniva", "OKAPI", "ap unni", "  okapi   sun "])
      expect(await names(member, search)).toEqual(["Sunniva Okapi"]);
    expect(await find(member, "Sunniva")).toEqual([
      {
        kind: "person",
        id: company.member.subject.id,
        name: "Sunniva Okapi",
        detail: "okapi@searched.test",
      },
    ]);
  });

  it("finds people by mail address, and names that begin so first", async () => {
    expect(await names(member, "okapi@searched")).toEqual(["Sunniva Okapi"]);
    expect((await names(member, "p")).slice(0, 5).sort()).toEqual(
      (["peer1", "peer2", "peer3", "peer4", "peer5"] as const).map((key) => company.member[key].name).sort(),
    );
  });

  it("finds whoever is called just so first, among any number of others", async () => {
    const org = await given.organisation({ slug: "numbered" });
    const entry = (name: string) => ({
      email: `${name.replace(" ", "-").toLowerCase()}@numbered.test`,
      name,
      title: null,
      managerEmail: null,
      teams: [],
    });
    const others = Array.from({ length: 20 }, (_, at) => entry(`Person ${at + 1}7`));
    await given.people(org, [...others, entry("Person 7"), entry("Person 70")]);
    const found = await find(await clientFor(org.owner), "person 7", "numbered");
    expect(found.slice(0, 2).map(({ name }) => name)).toEqual(["Person 7", "Person 70"]);
  });

  it("finds teams", async () => {
    expect(await find(member, "core")).toEqual([
      { kind: "team", id: company.team, name: "Core", detail: null },
    ]);
  });

  it("is never long, and empty for nothing", async () => {
    expect(KEYS.length).toBeGreaterThan(8);
    expect(await find(member, "searched.test")).toHaveLength(8);
    for (const search of ["", "   "]) expect(await find(member, search)).toEqual([]);
    expect((await member("GET", "/orgs/searched/search")).json).toEqual({ items: [], nextCursor: null });
  });

  it("takes every character for itself", async () => {
    for (const search of ["%", "_", "\\", "%%%", "a\\", "' or 1=1 --", "Okap_"])
      expect(await find(member, search)).toEqual([]);
    expect((await member("GET", "/orgs/searched/search?search=%00")).status).toBe(422);
    expect((await member("GET", `/orgs/searched/search?search=${"a".repeat(101)}`)).status).toBe(422);
  });
});

describe("what one may not see is not found:", () => {
  it("a round, by those who run none", async () => {
    expect(await find(organiser, "secret")).toMatchObject([
      { kind: "round", name: "Secret spring", detail: "draft" },
    ]);
    for (const key of ["bystander", "subject", "manager", "lead", "peer1"] as const)
      expect(await find(await clientFor(company.caller[key]), "secret")).toEqual([]);
  });

  it("who has left, by anybody", async () => {
    for (const client of [member, organiser]) expect(await find(client, "Thylacine")).toEqual([]);
  });

  it("anybody and anything of another organisation, by owners too", async () => {
    const owner = await clientFor(company.caller.owner);
    for (const client of [member, organiser, owner]) {
      expect(await find(client, "keepers")).toEqual([]);
      expect(await find(client, "hidden.test")).toEqual([]);
      // Everybody there is called the same, so that a second one would show.
      expect(await find(client, "Sunniva")).toHaveLength(1);
      expect(await client("GET", "/orgs/hidden/search?search=Sunniva")).toMatchObject({ status: 404 });
    }
  });

  it("anything at all, by who has left or is nobody", async () => {
    const gone = await clientFor(company.caller.gone);
    expect((await gone("GET", "/orgs/searched/search?search=okapi")).status).toBe(404);
  });

  it("and nobody can tell that there is something: the answer is as that of a name that nobody has", async () => {
    const replies = await Promise.all(
      ["secret", "zzzzzz"].map((search) => member("GET", `/orgs/searched/search?search=${search}`)),
    );
    expect(replies[0]!.text).toBe(replies[1]!.text);
  });
});
