import { beforeEach, describe, expect, it } from "vitest";
import { OPERATOR } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { operateAccountErase } from "@/lib/operations/erasure";
import { type GivenRound, given } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import {
  answerAll,
  type Company,
  daysFrom,
  formOf,
  invitationOf,
  type Key,
  makeCompany,
  PEERS,
  subjectsOf,
  wishesOf,
} from "./company";
import { dumpDatabase } from "./dump";
import { countOf, openRoundOf, reportOf } from "./round-state";

// Somebody erases their account while rounds are at every step.

let number = 0;
let company: Company;
let owner: Client;

beforeEach(async () => {
  company = await makeCompany(`erasure-${++number}`);
  owner = await clientFor(company.caller.owner);
});

const memberOf = (key: Key) => company.member[key];
const slug = () => company.org.slug;
const erase = async (key: Key | "owner") =>
  expect(await (await clientFor(company.caller[key]))("DELETE", "/me")).toMatchObject({ status: 200 });
const releasedRound = async (daysAgo: number, fields: Parameters<typeof openRoundOf>[1] = {}) => {
  const start = daysFrom(new Date(), -daysAgo);
  const round = await openRoundOf(company, { now: start, closesAt: daysFrom(start, 14), ...fields });
  await answerAll(round, daysFrom(start, 1));
  await given.release(round, daysFrom(start, 13));
  return round;
};
const asked = (round: GivenRound, subject: Key, rater: Key) =>
  invitationOf(round, { subject: memberOf(subject).id, rater: memberOf(rater).id });
const stateOf = async (id: string) => (await database().invitation.findFirstOrThrow({ where: { id } })).state;

/** The rows of this company, and of nobody's, that hold somebody's address or name. */
const mentionsOf = async ({ email, name }: { email: string; name: string }) =>
  (await dumpDatabase()).filter(
    ({ row }) => row.includes(email) || (row.includes(company.org.orgId) && row.includes(name)),
  );

describe("somebody who erases their account", () => {
  it("is out at once, everywhere, and a colleague like any other afterwards", async () => {
    const client = await clientFor(company.caller.peer1);
    const browser = { sessionToken: "of-peer1", userId: (company.caller.peer1 as { userId: string }).userId };
    await database().session.create({ data: { ...browser, expires: daysFrom(new Date(), 1) } });
    expect(await client("DELETE", "/me")).toMatchObject({ status: 200, json: { erased: true } });
    expect(await client("GET", "/me")).toMatchObject({ status: 401 });
    expect(await client("DELETE", "/me")).toMatchObject({ status: 401 });
    expect(await database().session.count({ where: { userId: browser.userId } })).toBe(0);
    const { items } = (await owner("GET", `/orgs/${slug()}/members?limit=100`)).json as {
      items: { id: string }[];
    };
    expect(items.map(({ id }) => id)).not.toContain(memberOf("peer1").id);
    const { email, name } = memberOf("peer1");
    const again = await owner("POST", `/orgs/${slug()}/members`, { email, name });
    expect(again).toMatchObject({ status: 201 });
    expect(again.json.id).not.toBe(memberOf("peer1").id);
  });

  it("leaves neither name nor address in any table, but where a report of others names the one manager", async () => {
    const round = await releasedRound(100);
    await openRoundOf(company);
    const desk = await clientFor(company.caller.admin);
    await desk("POST", `/orgs/${slug()}/members`, { email: `new@${slug()}.test`, name: "New One" });
    await owner("PATCH", `/orgs/${slug()}/members/${memberOf("admin").id}`, { title: "Head of everything" });
    await desk("GET", `/orgs/${slug()}/teams/${company.team}/balance`);
    expect((await mentionsOf(memberOf("admin"))).map(({ table }) => table)).toContain('public."AuditEntry"');
    await erase("admin");
    expect(await mentionsOf(memberOf("admin"))).toEqual([]);
    await erase("manager");
    const tables = (await mentionsOf(memberOf("manager"))).map(({ table }) => table);
    expect([...new Set(tables)]).toEqual(['public."Snapshot"']);
    expect((await reportOf(round, company.caller.subject, memberOf("subject").id)).status).toBe(200);
  });

  it("who alone owns an organisation is told which, and nothing is erased", async () => {
    const before = await dumpDatabase();
    const refused = await (await clientFor(company.caller.owner))("DELETE", "/me");
    expect(refused).toMatchObject({ status: 409, json: { code: "last_owner" } });
    expect(refused.json.detail).toContain(`Nobody else owns The ${slug()} company.`);
    const rows = (await dumpDatabase()).filter(({ table }) => !table.includes("ApiToken"));
    expect(rows).toEqual(before.filter(({ table }) => !table.includes("ApiToken")));
    await owner("PATCH", `/orgs/${slug()}/members/${memberOf("admin").id}`, { role: "owner" });
    await erase("owner");
  });

  it("stands in the audit log as somebody, in every organisation they were in", async () => {
    await erase("admin");
    const { items } = (await owner("GET", `/orgs/${slug()}/audit`)).json as {
      items: { action: string; actor: string }[];
    };
    expect(items.filter(({ action }) => action === "me.erase")).toMatchObject([{ actor: "Erased account" }]);
  });
});

it("is done by the operator too, for somebody who has left and cannot sign in any more", async () => {
  await owner("DELETE", `/orgs/${slug()}/members/${memberOf("gone").id}`);
  const { email } = memberOf("gone");
  expect(await perform(operateAccountErase, OPERATOR, { email })).toMatchObject({ ok: true });
  expect(await mentionsOf(memberOf("gone"))).toEqual([]);
  expect(await perform(operateAccountErase, OPERATOR, { email })).toMatchObject({ code: "not_found" });
});

describe("what a rater gave who erases their account", () => {
  it("is destroyed in a round that takes answers, as if it had never been sent", async () => {
    const open = await openRoundOf(company);
    for (const rater of PEERS) await given.answers(open, await asked(open, "subject", rater), formOf(4));
    const { ballots } = await countOf(open);
    const mine = await asked(open, "subject", "peer1");
    const other = await asked(open, "subject", "peer2");
    await erase("peer1");
    expect((await countOf(open)).ballots).toBe(ballots - 1);
    expect([await stateOf(mine.id), await stateOf(other.id)]).toEqual(["declined", "answered"]);
    await given.release(open);
    const { blocks } = (await reportOf(open, company.caller.subject, memberOf("subject").id)).json as {
      blocks: { size: number }[];
    };
    expect(blocks.map(({ size }) => size)).toEqual([4]);
  });

  it("stays in a round that has closed, and in reports, and nobody is recognised by it afterwards", async () => {
    const first = await releasedRound(200);
    const before = await reportOf(first, company.caller.subject, memberOf("subject").id);
    await erase("peer1");
    const after = await reportOf(first, company.caller.subject, memberOf("subject").id);
    expect(after.text).toBe(before.text);
    const { id, email, name } = memberOf("peer1");
    await owner("POST", `/orgs/${slug()}/members`, { email, name });
    const back = await database().member.findFirstOrThrow({ where: { email } });
    const wishes = wishesOf(company).map((wish) => ({
      ...wish,
      subject: wish.subject === id ? back.id : wish.subject,
      rater: wish.rater === id ? back.id : wish.rater,
    }));
    const subjects = subjectsOf(company).map((subject) => (subject === id ? back.id : subject));
    const second = await releasedRound(100, { wishes, subjects });
    const { comparisons } = (await reportOf(second, company.caller.subject, memberOf("subject").id)).json as {
      comparisons: { blocks: { verdict: string }[] }[];
    };
    expect(comparisons.flatMap(({ blocks }) => blocks.map(({ verdict }) => verdict))).toEqual([
      "other_people",
    ]);
  });
});

describe("what was said about a subject who erases their account", () => {
  it("is destroyed: the report, and sealed answers of an open round; who rated is told that it is over", async () => {
    const released = await releasedRound(100);
    const open = await openRoundOf(company);
    for (const rater of PEERS) await given.answers(open, await asked(open, "subject", rater), formOf(4));
    expect((await reportOf(released, company.caller.manager, memberOf("subject").id)).status).toBe(200);
    const form = await asked(open, "subject", "peer1");
    await erase("subject");
    expect((await reportOf(released, company.caller.manager, memberOf("subject").id)).status).toBe(404);
    const list = await (await clientFor(company.caller.manager))("GET", `/orgs/${slug()}/reports`);
    expect(list.text).not.toContain(memberOf("subject").id);
    expect((await countOf(open)).ballots).toBe(0);
    expect(await (await clientFor(company.caller.peer1))("GET", `/invitations/${form.id}`)).toMatchObject({
      status: 404,
    });
    await given.release(open);
    expect((await countOf(open)).snapshots).toBe(subjectsOf(company).length - 1);
  });

  it("is not there either if a release was on its way", async () => {
    const open = await openRoundOf(company);
    await answerAll(open);
    await Promise.all([given.release(open), erase("subject")]);
    expect(
      await database().snapshot.count({ where: { roundId: open.roundId, memberId: memberOf("subject").id } }),
    ).toBe(0);
  });

  it("can be subtracted from nothing: every team’s page says what it said, also to whoever read the report", async () => {
    for (const key of PEERS.slice(0, 4))
      await owner("PATCH", `/orgs/${slug()}/members/${memberOf(key).id}`, {
        managerEmail: memberOf("lead").email,
      });
    await releasedRound(100);
    const lead = await clientFor(company.caller.lead);
    const looks: readonly (readonly [Client, string])[] = [
      [lead, company.team],
      [owner, company.team],
      [owner, company.org.orgId],
      [await clientFor(company.caller.admin), company.org.orgId],
    ];
    const figures = () =>
      Promise.all(
        looks.map(async ([client, team]) => {
          const { status, json } = await client("GET", `/orgs/${slug()}/teams/${team}/balance`);
          // whose reports the viewer reads is another list now
          const { people: _, ...rest } = json;
          return { status, rest };
        }),
      );
    const before = await figures();
    expect(before.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    // Four of seven reports are the team manager's to read: the figures of all would tell about the other three.
    expect(JSON.stringify(before[0])).not.toBe(JSON.stringify(before[1]));
    await erase("peer1");
    await erase("subject");
    expect(await figures()).toEqual(before);
  });
});
