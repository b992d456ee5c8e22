import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { type GivenRound, given } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import {
  about,
  answerAll,
  type Company,
  daysFrom,
  formOf,
  invitationOf,
  type Key,
  makeCompany,
  subjectsOf,
  wishesOf,
} from "./company";
import { bytesOf, harvest, readPaths } from "./harvest";
import { countOf, stateOf } from "./round-state";

// Somebody leaves while rounds are at every step.

let number = 0;
let company: Company;
let owner: Client;
let open: GivenRound;

beforeEach(async () => {
  company = await makeCompany(`leaving-${++number}`);
  owner = await clientFor(company.caller.owner);
  open = await given.round(base());
});

const base = () => ({
  org: company.org,
  readers: "subject_and_manager" as const,
  subjects: subjectsOf(company),
  wishes: wishesOf(company),
});
const slug = () => company.org.slug;
const leave = async (key: Key) =>
  expect(await owner("DELETE", `/orgs/${slug()}/members/${company.member[key].id}`)).toMatchObject({
    status: 200,
  });
const comeBack = async (key: Key) => {
  const { email, name } = company.member[key];
  expect(await owner("POST", `/orgs/${slug()}/members`, { email, name })).toMatchObject({ status: 201 });
};
const asked = (subject: Key, rater: Key, round = open) =>
  invitationOf(round, { subject: company.member[subject].id, rater: company.member[rater].id });
const everyState = async ({ roundId } = open) =>
  new Map(
    (await database().invitation.findMany({ where: { roundId } })).map(
      ({ id, state }) => [id, state] as const,
    ),
  );
const roundPath = (what: string, { roundId } = open) => `/orgs/${slug()}/rounds/${roundId}/${what}`;
const reportOf = async (reader: Key, subject: Key, { roundId } = open) =>
  (await clientFor(company.caller[reader]))(
    "GET",
    `/orgs/${slug()}/rounds/${roundId}/reports/${company.member[subject].id}`,
  );

describe("a rater who leaves", () => {
  it("is asked for nothing more, in any round that is not closed, and what was sent stays and counts", async () => {
    const draft = await given.round({ ...base(), isOpen: false, closesAt: daysFrom(new Date(), 200) });
    for (const rater of ["peer1", "peer2", "peer3", "peer4"] as const)
      await given.answers(open, await asked("subject", rater), formOf(4));
    const before = await everyState();
    await leave("peer1");
    const own = (
      await database().invitation.findMany({ where: { raterId: company.member.peer1.id } })
    ).filter(({ roundId }) => roundId === open.roundId);
    for (const { id } of own)
      expect((await everyState()).get(id)).toBe(before.get(id) === "answered" ? "answered" : "declined");
    for (const [id, state] of await everyState())
      if (!own.some((invitation) => invitation.id === id)) expect(state).toBe(before.get(id));
    expect(
      await database().invitation.count({
        where: { roundId: draft.roundId, raterId: company.member.peer1.id },
      }),
    ).toBe(0);
    await given.release(open);
    const { blocks } = (await reportOf("subject", "subject")).json as { blocks: { size: number }[] };
    expect(blocks.map(({ size }) => size)).toEqual([4]);
  });

  it("cannot be told from one who declined, by the one who is rated and their manager", async () => {
    const watchers = (["subject", "manager"] as const).map(
      async (key) => [key, await clientFor(company.caller[key])] as const,
    );
    const viewers = new Map(await Promise.all(watchers));
    const paths = readPaths({
      org: [slug()],
      round: [open.roundId],
      team: [company.team],
      member: [company.member.subject.id],
      invitation: (await about(open, company.member.subject.id)).map(({ id }) => id),
    }).filter((path) => !/members|teams|export/.test(path));
    /** What they take along, but for the lists of people, which somebody who leaves is in no more. */
    const taken = async (read: Client) => {
      const { members: _, teams: __, ...rest } = (await read("GET", `/orgs/${slug()}/export`)).json;
      return JSON.stringify(rest);
    };
    const look = async () => [
      ...bytesOf(await harvest(viewers, paths)),
      ...(await Promise.all([...viewers.values()].map(taken))),
    ];
    const before = await look();
    const invitation = await asked("subject", "peer1");
    await (await clientFor(company.caller.peer1))("POST", `/invitations/${invitation.id}/decline`);
    expect(await look()).toEqual(before);
    await leave("peer2");
    expect(await look()).toEqual(before);
    const rows = await about(open, company.member.subject.id);
    const plain = (rater: Key) => {
      const {
        id: _,
        raterId: __,
        ...rest
      } = rows.find(({ raterId }) => raterId === company.member[rater].id)!;
      return rest;
    };
    expect(plain("peer2")).toEqual(plain("peer1"));
  });

  it("loses the seat at once: an open form and every page answer clearly, and no save is taken", async () => {
    const invitation = await asked("subject", "peer1");
    const peer = await clientFor(company.caller.peer1);
    expect(await peer("GET", `/invitations/${invitation.id}`)).toMatchObject({ status: 200 });
    await peer("PUT", `/invitations/${invitation.id}/answers`, { ...formOf(3), state: "draft" });
    await leave("peer1");
    const late = { ...formOf(5), state: "sent" };
    for (const reply of [
      await peer("GET", `/invitations/${invitation.id}`),
      await peer("PUT", `/invitations/${invitation.id}/answers`, late),
      await peer("POST", `/invitations/${invitation.id}/decline`),
      await peer("GET", `/orgs/${slug()}/members`),
      await peer("GET", `/orgs/${slug()}/teams`),
    ])
      expect(reply).toMatchObject({ status: 404, json: { code: "not_found" } });
    expect((await peer("GET", "/me")).json).toMatchObject({ orgs: [] });
    expect((await peer("GET", "/me/invitations")).json).toMatchObject({ items: [] });
  });

  it("makes a launch look again at what was previewed", async () => {
    const draft = await given.round({ ...base(), isOpen: false, closesAt: daysFrom(new Date(), 200) });
    const { rosterHash } = (await owner("GET", roundPath("preview", draft))).json;
    await leave("peer5");
    expect(await owner("POST", roundPath("open", draft), { rosterHash })).toMatchObject({
      status: 409,
      json: { code: "roster_changed" },
    });
  });

  it("leaves reports without a manager and teams without one", async () => {
    await leave("manager");
    await leave("lead");
    const { items } = (await owner("GET", `/orgs/${slug()}/members`)).json as {
      items: { id: string; managerEmail: string | null }[];
    };
    expect(items.find(({ id }) => id === company.member.subject.id)?.managerEmail).toBeNull();
    const teams = (await owner("GET", `/orgs/${slug()}/teams`)).json.items as { managers: string[] }[];
    expect(teams[0]?.managers).toEqual([]);
    await answerAll(open, new Date(), ({ raterId }) => raterId === company.member.manager.id);
    await given.release(open);
    expect(await reportOf("subject", "subject")).toMatchObject({ status: 200 });
    // the reader was named with the round: nobody takes the place
    expect(await reportOf("manager", "subject")).toMatchObject({ status: 404 });
  });
});

describe("a subject who leaves", () => {
  it("is taken out of drafts, and of a round that is open only in what can be reached", async () => {
    const draft = await given.round({ ...base(), isOpen: false, closesAt: daysFrom(new Date(), 200) });
    const roster = await database().invitation.count({ where: { roundId: open.roundId } });
    await leave("subject");
    const { id } = company.member.subject;
    expect(await database().roundSubject.count({ where: { roundId: draft.roundId, memberId: id } })).toBe(0);
    expect(await database().invitation.count({ where: { roundId: draft.roundId, subjectId: id } })).toBe(0);
    expect(await database().invitation.count({ where: { roundId: open.roundId } })).toBe(roster);
    for (const what of ["progress", "waiting"])
      expect((await owner("GET", roundPath(what))).text).not.toContain(company.member.subject.name);
  });

  it("is asked about no more: no form, no count, nothing owed", async () => {
    const invitation = await asked("subject", "peer1");
    const peer = await clientFor(company.caller.peer1);
    await given.answers(open, invitation, formOf(4));
    const total = async () =>
      ((await owner("GET", roundPath("progress"))).json.total as { asked: number }).asked;
    const before = await total();
    const gone = (await about(open, company.member.subject.id)).length;
    const ownAsRater = (await given.roster(open)).filter(
      ({ raterId, subjectId }) => raterId === company.member.subject.id && subjectId !== raterId,
    ).length;
    expect(ownAsRater).toBe(0);
    await leave("subject");
    expect(await total()).toBe(before - gone);
    expect(await peer("GET", `/invitations/${invitation.id}`)).toMatchObject({ status: 404 });
    expect(
      await peer("PUT", `/invitations/${invitation.id}/answers`, { ...formOf(1), state: "sent" }),
    ).toMatchObject({
      status: 404,
    });
    expect((await peer("GET", "/me/invitations")).text).not.toContain(invitation.id);
  });

  it("gets no report, and nobody reads one: what was sent about them is destroyed sealed", async () => {
    await answerAll(open);
    const [invitation, other] = [await asked("subject", "peer1"), await asked("peer2", "peer1")];
    await leave("subject");
    await given.release(open);
    const where = { roundId: open.roundId };
    expect(
      await database().snapshot.count({ where: { ...where, memberId: company.member.subject.id } }),
    ).toBe(0);
    expect(await database().snapshot.count({ where })).toBe(subjectsOf(company).length - 1);
    expect(await database().ballot.count({ where })).toBe(0);
    for (const reader of ["subject", "manager", "admin", "lead"] as const)
      expect(await reportOf(reader, "subject")).toMatchObject({ status: 404 });
    expect(await reportOf("peer1", "peer1")).toMatchObject({ status: 200 });
    const peer = await clientFor(company.caller.peer1);
    expect(await peer("GET", `/invitations/${invitation.id}`)).toMatchObject({ status: 404 });
    expect(await peer("GET", `/invitations/${other.id}`)).toMatchObject({
      status: 200,
    });
    const mails = await database().$queryRaw<{ key: string }[]>`
      select key from graphile_worker.jobs where key = ${`report-ready/${open.roundId}/${company.member.subject.id}`}`;
    expect(mails).toEqual([]);
  });

  it("may be the only one: then the round ends without a report", async () => {
    const { admin, peer1 } = company.member;
    await database().round.updateMany({ where: { id: open.roundId }, data: { state: "cancelled" } });
    const wishes = [{ subject: admin.id, rater: peer1.id, relationship: "peer" as const }];
    const single = await given.round({ org: company.org, subjects: [admin.id], wishes });
    await answerAll(single);
    await leave("admin");
    await given.release(single);
    expect(await stateOf(single)).toMatchObject({ state: "released" });
    expect(await countOf(single)).toEqual({ keys: 0, ballots: 0, snapshots: 0 });
  });

  it("who was removed by mistake comes back to everything as it was", async () => {
    await given.answers(open, await asked("subject", "peer1"), formOf(4));
    const before = await about(open, company.member.subject.id);
    await leave("subject");
    await comeBack("subject");
    const own = ({ relationship }: { relationship: string }) => relationship === "self";
    const after = await about(open, company.member.subject.id);
    expect(after.filter((invitation) => !own(invitation))).toEqual(
      before.filter((invitation) => !own(invitation)),
    );
    // what they were asked themself has ended, and can be answered after all
    expect(after.find(own)?.state).toBe("declined");
    const self = await asked("subject", "subject");
    await given.answers(open, self, formOf(3));
    await given.release(open);
    expect(await reportOf("subject", "subject")).toMatchObject({ status: 200 });
  });

  it("after the release leaves the report to the reader who was named", async () => {
    await answerAll(open);
    await given.release(open);
    const invitation = await asked("subject", "peer1");
    await leave("subject");
    expect(await reportOf("subject", "subject")).toMatchObject({ status: 404 });
    expect(await reportOf("manager", "subject")).toMatchObject({ status: 200 });
    const peer = await clientFor(company.caller.peer1);
    expect(await peer("GET", `/invitations/${invitation.id}`)).toMatchObject({
      status: 200,
    });
  });
});
