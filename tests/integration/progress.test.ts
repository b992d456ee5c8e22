import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import type { Invitation, InvitationState } from "@/lib/data/invitations";
import { type GivenRound, given, type Wish } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { type Company, KEYS, type Key, makeCompany, PEERS, subjectsOf, wishesOf } from "./company";
import { bytesOf, harvest, readPaths } from "./harvest";
import { undone } from "./two-companies";

const OUTSIDERS = ["guest-one@outside.test", "guest-two@outside.test"];
/** Asked about the admin alone, so that any trace of them is one. */
const TELLING = ["only-about-admin@outside.test"];

let company: Company;
let round: GivenRound;
let owner: Client;
let admin: Client;

const aboutAdmin = (company: Company): Wish[] => [
  { subject: company.member.admin.id, rater: company.member.bystander.id, relationship: "direct_report" },
  ...[...TELLING, OUTSIDERS[0]!].map(
    (rater): Wish => ({
      subject: company.member.admin.id,
      rater,
      relationship: "other",
    }),
  ),
];

beforeAll(async () => {
  company = await makeCompany("progress");
  const wishes = [...wishesOf(company, OUTSIDERS), ...aboutAdmin(company)];
  round = await given.round({ org: company.org, subjects: subjectsOf(company), wishes });
  owner = await clientFor(company.caller.owner);
  admin = await clientFor(company.caller.admin);
});

const path = (what: string, query: Record<string, string> = {}) =>
  `/orgs/${company.org.slug}/rounds/${round.roundId}/${what}?${new URLSearchParams(query)}`;

type Subject = { subject: { id: string; name: string }; groups: { relationship: string; asked: number }[] };
type Person = { id: string; name: string; email: string; open: number; links: { invitation: string }[] };
type Answer<T> = {
  total: { asked: number; answered: number; declined: number; people: number };
  items: T[];
  nextCursor: string | null;
};

const read = async <T>(
  send: Client,
  what: string,
  query: Record<string, string> = {},
): Promise<Answer<T>> => {
  const reply = await send("GET", path(what, query));
  expect(reply.status, reply.text).toBe(200);
  return reply.json as Answer<T>;
};

const whole = async <T>(send: Client, what: string, query: Record<string, string> = {}): Promise<T[]> => {
  const items: T[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Answer<T> = await read(send, what, { limit: "2", ...query, ...(cursor ? { cursor } : {}) });
    expect(page.items.length).toBeLessThanOrEqual(2);
    items.push(...page.items);
    cursor = page.nextCursor;
    if (!cursor) return items;
  }
};

const put = (state: InvitationState, where: object) =>
  database().invitation.updateMany({ where: { roundId: round.roundId, ...where }, data: { state } });

describe("the progress of a round", () => {
  it("counts by subject and relationship, and in all", () =>
    undone(async () => {
      const { subject, manager, peer1, peer2 } = company.member;
      await put("answered", { subjectId: subject.id, raterId: { in: [manager.id, peer1.id] } });
      await put("declined", { subjectId: subject.id, raterId: peer2.id });
      const { items, total } = await read<Subject>(owner, "progress");
      const roster = await given.roster(round);
      expect(total).toEqual({ asked: roster.length, answered: 2, declined: 1, people: 11 });
      expect(items.find((item) => item.subject.id === subject.id)?.groups).toEqual([
        { relationship: "self", asked: 1, answered: 0, declined: 0 },
        { relationship: "manager", asked: 1, answered: 1, declined: 0 },
        { relationship: "peer", asked: 5, answered: 1, declined: 1 },
        { relationship: "other", asked: 2, answered: 0, declined: 0 },
      ]);
    }));

  it("is paged by name without a gap or a twin, and found by a part of a name", async () => {
    const all = (await read<Subject>(owner, "progress")).items.map(({ subject }) => subject.name);
    expect(all).toEqual([...all].sort());
    expect(all).toHaveLength(subjectsOf(company).length);
    expect((await whole<Subject>(owner, "progress")).map(({ subject }) => subject.name)).toEqual(all);
    const found = await read<Subject>(owner, "progress", { search: "ANGOL" });
    expect(found.items.map(({ subject }) => subject.name)).toEqual([company.member.peer1.name]);
    expect((await read<Subject>(owner, "progress", { search: "%" })).items).toEqual([]);
  });

  it("shows on demand only who is behind", () =>
    undone(async () => {
      const { peer1, peer2, peer3, subject } = company.member;
      await put("answered", { subjectId: peer1.id });
      await put("declined", { subjectId: peer2.id });
      await put("answered", { subjectId: peer3.id, raterId: { not: peer1.id } });
      await put("answered", { subjectId: subject.id, relationship: { in: ["self", "manager"] } });
      const names = async (only: string) =>
        (await whole<Subject>(owner, "progress", { only })).map((item) => item.subject.id);
      const open = await names("open");
      expect(open).not.toContain(peer1.id);
      expect(open).not.toContain(peer2.id);
      expect(open).toContain(peer3.id);
      // four anonymous answers make a figure: neither oneself nor the one manager is among them
      const short = await names("short");
      expect(short).not.toContain(peer1.id);
      expect(short).toEqual(expect.arrayContaining([peer2.id, peer3.id, subject.id]));
    }));

  it("refuses what it does not know, and answers a cursor of nobody with nobody", async () => {
    for (const query of [
      { only: "late" },
      { limit: "101" },
      { limit: "0" },
      { cursor: "x" },
      { search: "x".repeat(101) },
    ])
      for (const what of ["progress", "waiting"])
        expect(await owner("GET", path(what, query as unknown as Record<string, string>))).toMatchObject({
          status: 422,
        });
    const cursor = "00000000-0000-4000-8000-000000000000";
    for (const what of ["progress", "waiting"])
      expect(await read(owner, what, { cursor })).toMatchObject({ items: [], nextCursor: null });
  });

  it("and its names and counts are for organisers alone", async () => {
    for (const key of KEYS.filter((key) => key !== "admin")) {
      const send = await clientFor(company.caller[key]);
      for (const what of ["progress", "waiting"])
        expect(await send("GET", path(what))).toMatchObject({ status: 404 });
    }
  });
});

describe("who has something left to send", () => {
  it("is listed by name, members and outsiders together, with how many but not about whom", async () => {
    const { items, total } = await read<Person>(owner, "waiting");
    expect(items).toHaveLength(total.people);
    expect((await whole<Person>(owner, "waiting")).map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    const names = items.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    const [peer] = items.filter(({ id }) => id === company.member.peer1.id);
    expect(peer).toMatchObject({ open: 6, links: [] });
    expect(peer?.open).toBe(
      (await given.roster(round)).filter(({ raterId }) => raterId === company.member.peer1.id).length,
    );
    const [guest] = items.filter(({ email }) => email === OUTSIDERS[0]);
    expect(guest).toMatchObject({ open: 2, links: [{ subject: expect.any(String) }, { isRevoked: false }] });
  });

  it("is searched by name and address, and narrowed to the silent and to those from outside", () =>
    undone(async () => {
      const ids = async (query: Record<string, string>) =>
        (await whole<Person>(owner, "waiting", query)).map(({ email }) => email);
      expect(await ids({ search: "outside.test" })).toEqual([...OUTSIDERS, ...TELLING]);
      expect(await ids({ only: "outside" })).toEqual([...OUTSIDERS, ...TELLING]);
      const { peer1, subject } = company.member;
      await put("answered", { raterId: peer1.id, subjectId: subject.id });
      await put("answered", { raterEmail: OUTSIDERS[0], subjectId: subject.id });
      const silent = await ids({ only: "silent" });
      expect(silent).not.toContain(peer1.email);
      expect(silent).not.toContain(OUTSIDERS[0]);
      expect(silent).toContain(company.member.peer2.email);
      expect(silent).toContain(OUTSIDERS[1]);
    }));

  it("goes on after somebody who has answered meanwhile", () =>
    undone(async () => {
      const all = (await read<Person>(owner, "waiting")).items;
      for (const [at, last] of all.entries()) {
        const by = await undone(async () => {
          await put("answered", last.links.length > 0 ? { raterEmail: last.email } : { raterId: last.id });
          return read<Person>(owner, "waiting", { cursor: last.id });
        });
        expect(by.items.map(({ id }) => id)).toEqual(all.slice(at + 1).map(({ id }) => id));
      }
    }));
});

describe("an organiser who is a subject", () => {
  let paths: string[];

  const subjectPaths = async (): Promise<string[]> => {
    const visible = (await given.roster(round)).filter(
      ({ subjectId }) => subjectId !== company.member.admin.id,
    );
    const outsiders = (await read<Person>(owner, "waiting", { only: "outside" })).items;
    const { admin: self, bystander, peer1, subject } = company.member;
    const cursors = [self, bystander, peer1, subject, ...outsiders].map(({ id }) => id);
    const queries: Record<string, string>[] = [
      {},
      { limit: "3" },
      ...cursors.map((cursor) => ({ cursor, limit: "2" })),
      ...["a", "outside.test", TELLING[0]!, bystander.name].map((search) => ({ search })),
    ];
    const filtered = { progress: ["open", "short"], waiting: ["silent", "outside"] } as const;
    return [
      ...readPaths({
        org: [company.org.slug],
        round: [round.roundId],
        team: [company.team],
        member: [self.id, peer1.id],
        invitation: visible.slice(0, 2).map(({ id }) => id),
      }),
      ...queries.flatMap((query) => ["progress", "waiting"].map((what) => path(what, query))),
      ...Object.entries(filtered).flatMap(([what, filters]) => filters.map((only) => path(what, { only }))),
    ];
  };

  beforeAll(async () => {
    paths = await subjectPaths();
  });

  /** Everything that the admin can read where the invitations about the admin stand like this. */
  const world = (change: () => Promise<unknown>) =>
    undone(async () => {
      await change();
      return bytesOf(await harvest(new Map([["admin", admin]]), paths));
    });

  const self = () => ({ subjectId: company.member.admin.id, relationship: { not: "self" } });

  it("reads byte for byte the same, whoever has answered or declined about them", async () => {
    const before = await world(async () => undefined);
    expect(before.length).toBeGreaterThan(50);
    expect(await world(() => put("answered", self()))).toEqual(before);
    expect(await world(() => put("declined", self()))).toEqual(before);
    for (const rater of [{ raterEmail: TELLING[0] }, { raterId: company.member.bystander.id }])
      expect(await world(() => put("answered", { ...self(), ...rater }))).toEqual(before);
    expect(
      await world(() => put("answered", { subjectId: company.member.peer1.id })),
      "what is about others is seen",
    ).not.toEqual(before);
  }, 90_000);

  it("reads the same whether the links of those asked about them were taken back", async () => {
    const before = await world(async () => undefined);
    const asked = (await given.roster(round)).filter(
      ({ subjectId, raterEmail }) => subjectId === company.member.admin.id && raterEmail,
    );
    const after = await world(async () => {
      for (const { id } of asked) {
        const link = `/orgs/${company.org.slug}/rounds/${round.roundId}/invitations/${id}/link`;
        expect(await owner("DELETE", link)).toMatchObject({ status: 200 });
        expect(await owner("POST", link)).toMatchObject({ status: 200 });
      }
    });
    expect(asked.length).toBe(2);
    expect(after).toEqual(before);
  }, 90_000);

  it("is in no list, and meets nobody who is asked about them alone", async () => {
    const subjects = (await whole<Subject>(admin, "progress")).map(({ subject }) => subject.id);
    expect(subjects).not.toContain(company.member.admin.id);
    expect(subjects).toHaveLength(subjectsOf(company).length - 1);
    const people = await whole<Person>(admin, "waiting");
    const emails = people.map(({ email }) => email);
    for (const hidden of [...TELLING, company.member.bystander.email, company.member.admin.email])
      expect(emails).not.toContain(hidden);
    expect((await read(admin, "waiting")).total.people).toBe(people.length);
    const all = await whole<Person>(owner, "waiting");
    expect(all.length).toBe(people.length + TELLING.length + 2);
    const about = (await given.roster(round)).filter(
      ({ subjectId }) => subjectId !== company.member.admin.id,
    );
    expect((await read(admin, "progress")).total.asked).toBe(about.length);
  });

  it("has every load counted without the invitations about them", async () => {
    const ours = new Map((await whole<Person>(admin, "waiting")).map(({ id, open }) => [id, open]));
    const count = (key: Key, hides: (invitation: Invitation) => boolean) =>
      given
        .roster(round)
        .then(
          (roster) =>
            roster.filter(
              ({ raterId, ...rest }) => raterId === company.member[key].id && !hides({ raterId, ...rest }),
            ).length,
        );
    for (const peer of PEERS)
      expect(ours.get(company.member[peer].id)).toBe(
        await count(peer, ({ subjectId }) => subjectId === company.member.admin.id),
      );
  });
});
